using System.Text;
using System.Text.Json;
using ScholarGraph.Server.Http;

namespace ScholarGraph.Tests.Server.Http;

public sealed class ReportHeadersTests
{
    private const string Ask = """
        {"query":"{ publications(first: 2) { totalCount facets(by: TOPIC, first: 3) { value count } aggregates { count lastYear } nodes { title authors { name } } } }"}
        """;

    [Theory]
    [InlineData("report")]
    [InlineData(" Report ")]
    public async Task Where_it_is_allowed_the_plan_follows_the_data(string wish)
    {
        await using var server = await ServedGraph.StartAsync(s => s with { PlanReports = true });

        var plain = await AskAsync(server, null);
        var reported = await AskAsync(server, wish);

        Assert.Equal(
            plain.GetProperty("data").GetRawText(),
            reported.GetProperty("data").GetRawText()
        );
        Assert.False(plain.TryGetProperty("extensions", out _));
        var levels = reported
            .GetProperty("extensions")
            .GetProperty("plan")
            .GetProperty("levels")
            .EnumerateArray()
            .ToDictionary(
                level => level.GetProperty("path").GetString()!,
                level => level.GetProperty("kind").GetString()
            );
        Assert.Equal(
            [
                ("publications", "page"),
                ("publications.aggregates", "aggregates"),
                ("publications.facets", "facets"),
                ("publications.totalCount", "count"),
            ],
            levels.Select(level => (level.Key, level.Value)).Order()
        );
    }

    [Theory]
    [InlineData(false, "report")]
    [InlineData(true, "explain")]
    [InlineData(true, "")]
    public async Task What_is_not_allowed_or_not_understood_changes_nothing(
        bool allowed,
        string wish
    )
    {
        await using var server = await ServedGraph.StartAsync(s =>
            s with
            {
                PlanReports = allowed,
            }
        );

        var plain = await AskAsync(server, null);
        var asked = await AskAsync(server, wish);

        Assert.Equal(plain.GetRawText(), asked.GetRawText());
    }

    [Fact]
    public async Task The_price_stands_beside_the_answer_or_instead_of_it()
    {
        await using var server = await ServedGraph.StartAsync();

        var plain = await AskAsync(server, null);
        var reported = await AskAsync(server, "report", ReportHeaders.Cost);
        var priced = await AskAsync(server, "validate", ReportHeaders.Cost);

        // The connection, its total, three facets, the aggregates, the nodes, and for two of them the authors.
        const string Cost = """{"operationCost":{"fieldCost":3071,"typeCost":28}}""";
        Assert.Equal(
            plain.GetProperty("data").GetRawText(),
            reported.GetProperty("data").GetRawText()
        );
        Assert.Equal(Cost, reported.GetProperty("extensions").GetRawText());
        Assert.Equal($$"""{"extensions":{{Cost}}}""", priced.GetRawText());
    }

    [Fact]
    public async Task A_price_above_the_setting_is_refused_by_name()
    {
        await using var server = await ServedGraph.StartAsync(s => s with { TypeCostMax = 27 });

        var answer = await AskAsync(server, null);

        Assert.Equal(
            """{"errors":[{"message":"The maximum allowed type cost was exceeded.","extensions":{"code":"HC0047","typeCost":28,"maxTypeCost":27,"mostExpensivePath":"publications.nodes.authors"}}]}""",
            answer.GetRawText()
        );
    }

    private static async Task<JsonElement> AskAsync(
        ServedGraph server,
        string? wish,
        string header = ReportHeaders.Plan
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Graph)
        {
            Content = new StringContent(Ask, Encoding.UTF8, "application/json"),
        };
        if (wish is not null)
        {
            request.Headers.TryAddWithoutValidation(header, wish);
        }

        using var response = await server.Client.SendAsync(request);
        Assert.True(response.IsSuccessStatusCode);
        return JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync()).RootElement;
    }
}
