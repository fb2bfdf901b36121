using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace ScholarGraph.Tests.Server.Http;

/// <summary>Whatever a caller does wrong, against the real graph: the status, the code, and no line in the log.</summary>
public sealed class CallersMistakesTests(SharedGraph shared) : IClassFixture<SharedGraph>
{
    private const string GraphType = "application/graphql-response+json";

    public static TheoryData<string, string, int, string> Bodies
    {
        get
        {
            var deep = string.Concat(Enumerable.Repeat("[", 100));
            var data = new TheoryData<string, string, int, string>
            {
                { "nothing", "", 400, "HC0012" },
                { "half an object", "{\"query\":", 400, "HC0012" },
                { "trailing text", "{\"query\":\"{__typename}\"}}", 400, "HC0012" },
                { "a comment", "{/**/\"query\":\"{__typename}\"}", 400, "HC0012" },
                { "NaN", "{\"query\":\"{__typename}\",\"variables\":{\"a\":NaN}}", 400, "HC0012" },
                { "bytes that are no UTF-8", "{\"query\":\"\u00ff\"}", 400, "HC0012" },
                { "UTF-16", "{\0\"\0q\0", 400, "HC0012" },
                { "half a surrogate pair", "{\"query\":\"\\ud800\"}", 400, "HC0012" },
                { "a number", "1", 400, "HC0009" },
                { "a string", "\"{__typename}\"", 400, "HC0009" },
                { "a batch", "[{\"query\":\"{__typename}\"}]", 400, "SG0202" },
                { "deep JSON", deep, 400, "SG0203" },
                { "deep variables", $"{{\"variables\":{deep}", 400, "SG0203" },
                { "no query", "{\"variables\":{}}", 400, "HC0013" },
                { "a query of null", "{\"query\":null}", 400, "HC0013" },
            };
            foreach (
                var parameter in (string[])["query", "operationName", "variables", "extensions"]
            )
            {
                var text = parameter is "query" or "operationName";
                foreach (var wrong in (string[])["1", "true", "[]", text ? "{}" : "\"{}\""])
                {
                    data.Add(
                        $"{parameter} {wrong}",
                        $"{{\"query\":\"{{__typename}}\",\"{parameter}\":{wrong}}}",
                        400,
                        "HC0009"
                    );
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_body_that_cannot_be_used(string what, string body, int status, string code)
    {
        foreach (var accept in (string[])["application/json", GraphType])
        {
            using var content = new ByteArrayContent(Encoding.Latin1.GetBytes(body));
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            await ExpectAsync(what, HttpMethod.Post, "/graphql", content, accept, status, code);
        }
    }

    [Theory]
    [InlineData("", "HC0013")]
    [InlineData("?query=", "HC0013")]
    [InlineData("?query={__typename}&query={__typename}", "HC0009")]
    [InlineData("?query={__typename}&variables=1", "HC0009")]
    [InlineData("?query={__typename}&variables=\"{}\"", "HC0009")]
    [InlineData("?query={__typename}&variables=[]", "HC0009")]
    [InlineData("?query={__typename}&variables={", "HC0012")]
    [InlineData("?query={__typename}&variables={\"a\":\"%FF\"}", null)]
    [InlineData("?query={__typename}&extensions=true", "HC0009")]
    [InlineData("?query={__typename}&extensions=[]", "HC0009")]
    [InlineData("?query={__typename}&extensions=x", "HC0012")]
    public async Task An_address_that_cannot_be_used(string address, string? code) =>
        await ExpectAsync(
            address,
            HttpMethod.Get,
            "/graphql" + address,
            null,
            GraphType,
            code is null ? 200 : 400,
            code
        );

    [Theory]
    [InlineData("mutation { a }", "")]
    [InlineData("mutation M { __typename } query Q { __typename }", "&operationName=M")]
    public async Task A_mutation_by_address_is_405_and_told_to_post(string query, string name)
    {
        foreach (var accept in (string[])["application/json", GraphType])
        {
            using var response = await shared.Server.Client.SendAsync(
                Request(HttpMethod.Get, $"/graphql?query={query}{name}", null, accept)
            );
            Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
            Assert.Equal(["POST"], response.Content.Headers.Allow);
            Assert.Equal(
                """{"errors":[{"message":"The specified operation kind is not allowed.","extensions":{"code":"SG0205","hint":"Send mutations by POST."}}]}""",
                await response.Content.ReadAsStringAsync()
            );
        }
    }

    [Fact]
    public async Task A_query_beside_a_mutation_may_be_asked_by_address() =>
        await ExpectAsync(
            "query",
            HttpMethod.Get,
            "/graphql?query=query Q { __typename } query R { __typename }&operationName=Q",
            null,
            GraphType,
            200,
            null
        );

    [Theory]
    [InlineData("{ nope }", null)]
    [InlineData("{", "HC0011")]
    [InlineData("query($a: Int!) { __typename researchers(first: $a) { nodes { id } } }", "HC0018")]
    public async Task A_document_that_cannot_run_is_200_in_JSON_and_400_in_the_GraphQL_type(
        string query,
        string? code
    )
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { query });
        foreach (var (accept, status) in new[] { ("application/json", 200), (GraphType, 400) })
        {
            using var content = new ByteArrayContent(body);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var json = await ExpectAsync(
                query,
                HttpMethod.Post,
                "/graphql",
                content,
                accept,
                status,
                code
            );
            Assert.False(json.RootElement.TryGetProperty("data", out _));
        }
    }

    [Fact]
    public async Task Once_the_operation_ran_the_status_is_200_whatever_failed_in_it()
    {
        foreach (var accept in (string[])["application/json", GraphType])
        {
            using var json = await ExpectAsync(
                "a field error",
                HttpMethod.Get,
                "/graphql?query={ __typename researchers(first: 51) { nodes { id } } }",
                null,
                accept,
                200,
                "HC0051"
            );
            Assert.True(json.RootElement.TryGetProperty("data", out _));
        }
    }

    private async Task<JsonDocument> ExpectAsync(
        string what,
        HttpMethod method,
        string address,
        HttpContent? content,
        string accept,
        int status,
        string? code
    )
    {
        using var request = Request(method, address, content, accept);
        using var response = await shared.Server.Client.SendAsync(request);
        var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal((what, status, code), (what, (int)response.StatusCode, CodeOf(json)));
        Assert.Equal(accept, response.Content.Headers.ContentType?.MediaType);
        BrokenConnectionsTests.AssertNothingLogged(shared.Server);
        return json;
    }

    private static HttpRequestMessage Request(
        HttpMethod method,
        string address,
        HttpContent? content,
        string accept
    ) => new(method, address) { Content = content, Headers = { { "Accept", accept } } };

    private static string? CodeOf(JsonDocument answer) =>
        answer.RootElement.TryGetProperty("errors", out var errors)
        && errors[0].TryGetProperty("extensions", out var extensions)
        && extensions.TryGetProperty("code", out var code)
            ? code.GetString()
            : null;
}
