using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api;

/// <summary>What facets and aggregates are asked with, and what goes wrong.</summary>
public abstract class FacetArgumentSuite(WorksGraph works)
{
    [SkippableTheory]
    [InlineData(
        -1,
        "HC0079",
        """{"code":"HC0079","coordinate":"PublicationsConnection.facets","requestedItems":-1}"""
    )]
    [InlineData(
        51,
        "HC0051",
        """{"code":"HC0051","coordinate":"PublicationsConnection.facets","requestedItems":51,"maxAllowedItems":50}"""
    )]
    public async Task A_number_out_of_range_nulls_the_connection_with_the_error_of_paging(
        int first,
        string code,
        string extensions
    )
    {
        foreach (
            var (query, variables) in new[]
            {
                (
                    $"{{ publications {{ many: facets(by: YEAR, first: {first}) {{ value }} }} }}",
                    null
                ),
                (
                    "query($n: Int!) { publications { many: facets(by: YEAR, first: $n) { value } } }",
                    $$"""{ "n": {{first}} }"""
                ),
            }
        )
        {
            var answer = await works.AskAsync(query, variables);
            var error = answer.GetProperty("errors")[0];

            Assert.Equal("""{"publications":null}""", answer.GetProperty("data").GetRawText());
            Assert.Equal(extensions, error.GetProperty("extensions").GetRawText());
            Assert.Equal("""["publications","many"]""", error.GetProperty("path").GetRawText());
            Assert.Contains(code, extensions, StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public async Task First_zero_is_an_empty_list_and_ten_is_the_default()
    {
        var data = await works.DataAsync(
            "{ publications { none: facets(by: RESEARCHER, first: 0) { value } some: facets(by: RESEARCHER) { value } } }"
        );

        Assert.Equal(0, data.GetProperty("publications").GetProperty("none").GetArrayLength());
        Assert.Equal(10, data.GetProperty("publications").GetProperty("some").GetArrayLength());
    }

    [SkippableFact]
    public async Task What_is_counted_by_can_come_with_a_variable()
    {
        const string Query =
            "query($by: PublicationFacet!) { publications { facets(by: $by, first: 1) { value label } } }";

        foreach (
            var (by, value) in new[] { ("VENUE", "venue-"), ("TOPIC", "topic-"), ("YEAR", "20") }
        )
        {
            var data = await works.DataAsync(Query, $$"""{ "by": "{{by}}" }""");
            Assert.StartsWith(
                value,
                data.GetProperty("publications")
                    .GetProperty("facets")[0]
                    .GetProperty("value")
                    .GetString(),
                StringComparison.Ordinal
            );
        }
    }

    [SkippableFact]
    public async Task Labels_are_for_people()
    {
        var data = await works.DataAsync(
            """
            { publications {
                types: facets(by: TYPE) { value label }
                venues: facets(by: VENUE) { value label }
                topics: facets(by: TOPIC) { value label } } }
            """
        );
        var page = data.GetProperty("publications").GetRawText();

        Assert.Contains(
            """{"value":"CONFERENCE_PAPER","label":"Conference paper"}""",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains(
            """{"value":"venue-1","label":"Venue 1"}""",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains(
            """{"value":"topic-2","label":"Topic 2 En"}""",
            page,
            StringComparison.Ordinal
        );
        // Only French has a label for it.
        Assert.Contains(
            """{"value":"topic-1","label":"Topic 1 Fr"}""",
            page,
            StringComparison.Ordinal
        );
    }

    [SkippableFact]
    public async Task Of_nothing_the_count_is_zero_and_the_rest_unknown()
    {
        var data = await works.DataAsync(
            """
            { publications(where: { id: { in: [] } }) {
                aggregates { lastYear firstYear count again: count } facets(by: TOPIC) { value } } }
            """
        );

        Assert.Equal(
            """{"aggregates":{"lastYear":null,"firstYear":null,"count":0,"again":0},"facets":[]}""",
            data.GetProperty("publications").GetRawText()
        );
    }

    [SkippableFact]
    public async Task Aggregates_of_co_authors_speak_of_their_edges()
    {
        var data = await works.DataAsync(
            """
            { researchers(first: 50) { nodes { slug coauthors(first: 50, where: { weight: { gte: 2 } }) {
                aggregates { count maxWeight firstYear lastYear } edges { weight firstYear lastYear } } } } }
            """
        );

        foreach (var node in data.GetProperty("researchers").GetProperty("nodes").EnumerateArray())
        {
            var researcher = works.Data.Researchers.Single(r =>
                r.Slug == node.GetProperty("slug").GetString()
            );
            var edges = researcher.Coauthorships.Where(c => c.Weight >= 2).ToList();
            Assert.Equal(
                $$"""{"count":{{edges.Count}},"maxWeight":{{Text(edges.Max(c => (int?)c.Weight))}},"firstYear":{{Text(edges.Min(c => c.FirstYear))}},"lastYear":{{Text(edges.Max(c => c.LastYear))}}}""",
                node.GetProperty("coauthors").GetProperty("aggregates").GetRawText()
            );
        }

        static string Text(int? number) =>
            number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null";
    }

    [SkippableFact]
    public async Task Each_selected_one_is_one_statement_and_a_bare_type_name_none()
    {
        var plan = await works.Graph.ExplainAsync(
            SeededGraph.Request(
                """
                { publications { aggregates { count firstYear } a: facets(by: YEAR) { value } b: facets(by: TOPIC) { value }
                    bare: aggregates { __typename } } }
                """,
                null
            ),
            CancellationToken.None
        );

        Assert.StartsWith("4 levels", plan, StringComparison.Ordinal);
    }
}
