using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using ScholarGraph.Server.Http;

namespace ScholarGraph.Tests.Server.Http;

public sealed class RequestReaderTests
{
    private const int DepthMax = 5;
    private static readonly RequestReader Reader = new(DepthMax);

    [Fact]
    public void All_parameters_are_taken()
    {
        var request = Body(
            """{"query":"{a}","operationName":"A","variables":{"x":1},"extensions":{"e":[]},"more":3}"""
        ).Request!;
        Assert.Equal(
            ("{a}", "A", """{"x":1}""", true),
            (
                request.Query,
                request.OperationName,
                request.Variables.GetRawText(),
                request.MutationsAllowed
            )
        );
    }

    [Fact]
    public void Null_parameters_are_as_good_as_none()
    {
        var request = Body(
            """{"query":"{a}","operationName":null,"variables":null,"extensions":null}"""
        ).Request!;
        Assert.Equal(
            (null, JsonValueKind.Undefined),
            (request.OperationName, request.Variables.ValueKind)
        );
    }

    [Fact]
    public void A_byte_order_mark_is_no_mistake() =>
        Assert.Equal("{a}", Body("\uFEFF{\"query\":\"{a}\"}").Request?.Query);

    [Theory]
    [InlineData("", "HC0012")]
    [InlineData(" ", "HC0012")]
    [InlineData("{", "HC0012")]
    [InlineData("{\"query\":\"{a}\"} x", "HC0012")]
    [InlineData("{'query':'{a}'}", "HC0012")]
    [InlineData("{\"query\":\"{a}\",}", "HC0012")]
    [InlineData("{\"query\":\"\\ud800\"}", "HC0012")]
    [InlineData("{\"query\":\"{a}\",\"variables\":{\"\\udfff\":1}}", "HC0012")]
    [InlineData("{}", "HC0013")]
    [InlineData("{\"query\":null}", "HC0013")]
    [InlineData("{\"query\":\"\"}", "HC0013")]
    [InlineData("{\"Query\":\"{a}\"}", "HC0013")]
    [InlineData("3", "HC0009")]
    [InlineData("null", "HC0009")]
    [InlineData("\"{a}\"", "HC0009")]
    [InlineData("[]", "SG0202")]
    [InlineData("[{\"query\":\"{a}\"}]", "SG0202")]
    [InlineData("[[[[[[1]]]]]]", "SG0203")]
    [InlineData("{\"query\":\"{a}\",\"variables\":{\"a\":[[[{}]]]}}", "SG0203")]
    public void A_body_that_is_no_request_is_400_with_its_code(string body, string code)
    {
        var problem = Body(body).Problem;
        Assert.Equal((400, code), (problem?.Status, problem?.Code));
    }

    [Fact]
    public void The_deepest_allowed_nesting_is_read() =>
        Assert.NotNull(Body("""{"query":"{a}","variables":{"a":[[[1]]]}}""").Request);

    [Theory]
    [InlineData("query", "{}")]
    [InlineData("query", "1")]
    [InlineData("query", "true")]
    [InlineData("query", "[]")]
    [InlineData("operationName", "{}")]
    [InlineData("operationName", "1")]
    [InlineData("operationName", "false")]
    [InlineData("operationName", "[]")]
    [InlineData("variables", "\"{}\"")]
    [InlineData("variables", "1")]
    [InlineData("variables", "true")]
    [InlineData("variables", "[]")]
    [InlineData("extensions", "\"{}\"")]
    [InlineData("extensions", "1")]
    [InlineData("extensions", "true")]
    [InlineData("extensions", "[]")]
    public void A_parameter_of_the_wrong_JSON_type_is_named(string parameter, string value)
    {
        var others = parameter == "query" ? "" : "\"query\":\"{a}\",";
        var problem = Body($"{{{others}\"{parameter}\":{value}}}").Problem;
        Assert.Equal((400, "HC0009"), (problem?.Status, problem?.Code));
        Assert.Contains($"`{parameter}`", problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_refused()
    {
        var reading = Reader.FromBody([.. "{\"query\":\""u8, 0xFF, .. "\"}"u8]);
        Assert.Equal("HC0012", reading.Problem?.Code);
    }

    [Fact]
    public void Of_a_repeated_member_the_last_counts() =>
        Assert.Equal("{b}", Body("""{"query":"{a}","query":"{b}"}""").Request?.Query);

    [Fact]
    public void An_address_is_read_with_mutations_forbidden()
    {
        var request = Address(
            "?query=%7Ba%7D&operationName=A&variables=%7B%22x%22%3A%22%C3%A9%22%7D&extensions="
        ).Request!;
        Assert.Equal(
            ("{a}", "A", "é", false),
            (
                request.Query,
                request.OperationName,
                request.Variables.GetProperty("x").GetString(),
                request.MutationsAllowed
            )
        );
    }

    [Theory]
    [InlineData("", "HC0013")]
    [InlineData("?query=", "HC0013")]
    [InlineData("?query=a&query=b", "HC0009")]
    [InlineData("?query=a&variables=1", "HC0009")]
    [InlineData("?query=a&variables=[]", "HC0009")]
    [InlineData("?query=a&extensions=true", "HC0009")]
    [InlineData("?query=a&variables={", "HC0012")]
    [InlineData("?query=a&variables=[[[[[[]]]]]]", "SG0203")]
    public void An_address_that_is_no_request_is_400_with_its_code(string address, string code)
    {
        var problem = Address(address).Problem;
        Assert.Equal((400, code), (problem?.Status, problem?.Code));
    }

    [Property]
    public bool Any_bytes_give_a_request_or_a_problem(byte[] bytes)
    {
        var reading = Reader.FromBody(bytes);
        return reading.Request is null != reading.Problem is null;
    }

    [Property]
    public bool Any_text_comes_through_a_body_unchanged(NonEmptyString text)
    {
        var query = new string([.. text.Get.Where(c => !char.IsSurrogate(c)), 'x']);
        var reading = Reader.FromBody(
            JsonSerializer.SerializeToUtf8Bytes(
                new Dictionary<string, string> { ["query"] = query }
            )
        );
        return reading.Request?.Query == query;
    }

    private static RequestReading Body(string json) =>
        Reader.FromBody(Encoding.UTF8.GetBytes(json));

    private static RequestReading Address(string query) =>
        Reader.FromQueryString(new QueryCollection(QueryHelpers.ParseQuery(query)));
}
