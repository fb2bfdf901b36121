using System.Text.Json;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Paging;

public sealed class PagingErrorsTests(SqliteStoreroom storeroom) : IClassFixture<SqliteStoreroom>
{
    [Theory]
    [InlineData(
        "first: 101",
        "HC0051",
        "The maximum allowed items per page were exceeded.",
        "\"coordinate\":\"Query.items\",\"requestedItems\":101,\"maxAllowedItems\":100"
    )]
    [InlineData(
        "last: 101",
        "HC0051",
        "The maximum allowed items per page were exceeded.",
        "\"coordinate\":\"Query.items\",\"requestedItems\":101,\"maxAllowedItems\":100"
    )]
    [InlineData(
        "first: -1",
        "HC0079",
        "The requested number of values per page must be at least 0.",
        "\"coordinate\":\"Query.items\",\"requestedItems\":-1"
    )]
    [InlineData(
        "last: -5",
        "HC0079",
        "The requested number of values per page must be at least 0.",
        "\"coordinate\":\"Query.items\",\"requestedItems\":-5"
    )]
    [InlineData(
        "after: \"INVALID\"",
        "HC0078",
        "The cursor specified in `after` has an invalid format.",
        "\"argument\":\"after\",\"cursor\":\"INVALID\""
    )]
    [InlineData(
        "before: \"\"",
        "HC0078",
        "The cursor specified in `before` has an invalid format.",
        "\"argument\":\"before\",\"cursor\":\"\""
    )]
    [InlineData(
        "first: 1, last: 1",
        "SG0001",
        "The arguments `first` and `last` contradict each other: page forward with `first` and `after`, or backward with `last` and `before`.",
        "\"coordinate\":\"Query.items\""
    )]
    [InlineData(
        "last: 1, after: \"x\"",
        "SG0001",
        "The arguments `after` and `last` contradict each other: page forward with `first` and `after`, or backward with `last` and `before`.",
        "\"coordinate\":\"Query.items\""
    )]
    public async Task A_mistake_makes_the_page_null(
        string arguments,
        string code,
        string message,
        string extensions
    )
    {
        var answer = await storeroom.AskAsync(
            $"{{ page: items({arguments}) {{ totalCount pageInfo {{ hasNextPage hasPreviousPage }} nodes {{ id }} }} tags(first: 1) {{ totalCount }} }}"
        );

        Assert.Equal(
            """{"errors":[{"message":"MESSAGE","path":["page"],"extensions":{"code":"CODE",MORE}}],"data":{"page":null,"tags":{"totalCount":9}}}"""
                .Replace("MESSAGE", message, StringComparison.Ordinal)
                .Replace("CODE", code, StringComparison.Ordinal)
                .Replace("MORE", extensions, StringComparison.Ordinal),
            answer.GetRawText()
        );
    }

    [Fact]
    public async Task Too_many_ids_leave_no_data()
    {
        var ids = string.Join(',', Enumerable.Repeat("\"SXRlbTox\"", 101));

        var answer = await storeroom.AskAsync(
            $"{{ tags {{ totalCount }} all: nodes(ids: [{ids}]) {{ id }} }}"
        );

        Assert.Equal(
            """{"errors":[{"message":"Too many nodes were requested at once.","path":["all"],"extensions":{"code":"HC0076","requestedItems":101,"maxAllowedItems":100}}],"data":null}""",
            answer.GetRawText()
        );
    }

    [Theory]
    [InlineData("eq: \"nothing\"")]
    [InlineData("in: [\"SXRlbTox\", \"\"]")]
    [InlineData("neq: \"Qm94OjE=\"")]
    [InlineData("nin: [\"SXRlbTp4\"]")]
    public async Task A_bad_id_in_a_filter_makes_the_page_null(string operation)
    {
        var answer = await storeroom.AskAsync(
            $"{{ page: items(where: {{ id: {{ {operation} }} }}) {{ totalCount nodes {{ id }} }} }}"
        );

        Assert.Equal("""{"page":null}""", answer.GetProperty("data").GetRawText());
        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray().ToList());
        Assert.Equal("SG0002", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("[\"page\"]", error.GetProperty("path").GetRawText());
    }
}
