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

    private static async Task<JsonElement> AskAsync(ServedGraph server, string? wish)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Graph)
        {
            Content = new StringContent(Ask, Encoding.UTF8, "application/json"),
        };
        if (wish is not null)
        {
            request.Headers.TryAddWithoutValidation(ReportHeaders.Plan, wish);
        }

        using var response = await server.Client.SendAsync(request);
        Assert.True(response.IsSuccessStatusCode);
        return JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync()).RootElement;
    }
}
