using ScholarGraph.Tests.Querying.Harbour;

namespace ScholarGraph.Tests.Querying.Filtering;

/// <summary>Null in the filters of value lists, parts, addresses and converted enums.</summary>
public sealed class HarbourNullOperandTests(SqliteHarbour harbour) : IClassFixture<SqliteHarbour>
{
    [Theory]
    [InlineData("labels: null", "ListExactStringOperationFilterInput!")]
    [InlineData("labels: { some: null }", "ExactStringOperationFilterInput!")]
    [InlineData("labels: { any: null }", "Boolean!")]
    [InlineData("labels: { none: { eq: null } }", "String!")]
    [InlineData("depths: { all: { in: [1, null] } }", "[Int!]")]
    [InlineData("flown: { some: { neq: null } }", "Flag!")]
    [InlineData("flown: { some: { in: [null] } }", "[Flag!]")]
    [InlineData("size: null", "SizeFilterInput!")]
    [InlineData("refit: { year: { eq: null } }", "Int!")]
    [InlineData("home: { gt: null }", "URL!")]
    [InlineData("port: { berths: { some: null } }", "BerthFilterInput!")]
    public async Task A_null_without_a_meaning_is_refused(string condition, string expected)
    {
        var answer = await harbour.AskAsync(
            $"{{ page: vessels(where: {{ {condition} }}) {{ totalCount }} }}"
        );

        var extensions = answer.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal("HC0026", extensions.GetProperty("code").GetString());
        Assert.Equal(expected, extensions.GetProperty("expectedType").GetString());
        Assert.Equal("""{"page":null}""", answer.GetProperty("data").GetRawText());
    }

    [Fact]
    public async Task A_null_is_an_element_of_a_list_where_the_enum_can_be_missing()
    {
        var data = await harbour.DataAsync(
            "query($f: [Flag]) { a: vessels(where: { flag: { in: [RED, null] } }) { totalCount } b: vessels(where: { flag: { in: $f } }) { totalCount } }",
            """{ "f": ["RED", null] }"""
        );

        var expected = harbour.Data.Vessels.Count(v => v.Flag is null or Flag.Red);
        Assert.Equal(expected, data.GetProperty("a").GetProperty("totalCount").GetInt32());
        Assert.Equal(expected, data.GetProperty("b").GetProperty("totalCount").GetInt32());
    }
}
