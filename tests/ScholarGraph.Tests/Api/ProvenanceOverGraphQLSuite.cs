using System.Text.Json;
using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api;

/// <summary>Where each fact of a completed work comes from, as clients see it.</summary>
public abstract class ProvenanceOverGraphQLSuite : IAsyncLifetime
{
    private readonly CompletedGraph _graph;

    private protected ProvenanceOverGraphQLSuite(TestDatabase database) =>
        _graph = new CompletedGraph(database);

    public Task InitializeAsync() => _graph.InitializeAsync();

    public Task DisposeAsync() => _graph.DisposeAsync();

    [SkippableFact]
    public async Task Two_years_are_shown_with_their_sources_and_the_rule_that_chose()
    {
        var years = await FactsAsync("torque-aware-momentum", "year");

        Assert.Equal(
            ["works.bib torque 2024 2025", "works.json /results/1 2025 2025"],
            years.Select(Line)
        );
        Assert.StartsWith(
            "Sources differ.",
            years[0].GetProperty("reason").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal(JsonValueKind.Null, years[1].GetProperty("reason").ValueKind);
    }

    [SkippableFact]
    public async Task A_title_is_shown_as_each_source_prints_it()
    {
        var titles = await FactsAsync("torque-aware-momentum", "title");

        Assert.Equal(
            ["Torque-Aware Momentum", "Torque-Aware Momentum", "Torque-aware momentum"],
            titles
                .Select(fact => fact.GetProperty("printed").GetString())
                .Order(StringComparer.Ordinal)
        );
        Assert.All(
            titles,
            fact => Assert.Equal("Torque-aware momentum", fact.GetProperty("value").GetString())
        );
    }

    [SkippableFact]
    public async Task A_complete_list_says_who_lists_all_authors()
    {
        var data = await _graph.DataAsync(
            "{ a: publicationBySlug(slug: \"agency-is-frame-dependent\") { authorsComplete year } b: publicationBySlug(slug: \"how-do-language-models-learn-facts-dynamics-curricula-and-hallucinations\") { authorsComplete year } }"
        );
        var told = Assert.Single(await FactsAsync("agency-is-frame-dependent", "authorsComplete"));

        Assert.Equal(
            """{"a":{"authorsComplete":true,"year":2025},"b":{"authorsComplete":false,"year":2025}}""",
            data.GetRawText()
        );
        Assert.Equal("works.bib agency  true", Line(told));
        Assert.Equal("The source lists all 16 authors.", told.GetProperty("reason").GetString());
    }

    private async Task<List<JsonElement>> FactsAsync(string slug, string fact)
    {
        var data = await _graph.DataAsync(
            $$"""
            { publicationBySlug(slug: "{{slug}}") {
                provenance { fact value printed locator confidence reason source { name kind } } } }
            """
        );
        return
        [
            .. data.GetProperty("publicationBySlug")
                .GetProperty("provenance")
                .EnumerateArray()
                .Where(told => told.GetProperty("fact").GetString() == fact)
                .OrderBy(
                    told => told.GetProperty("source").GetProperty("name").GetString(),
                    StringComparer.Ordinal
                ),
        ];
    }

    private static string Line(JsonElement told) =>
        $"{told.GetProperty("source").GetProperty("name").GetString()} {told.GetProperty("locator").GetString()} {told.GetProperty("printed").GetString()} {told.GetProperty("value").GetString()}";
}
