using System.Text.Json;
using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api.Searching;

/// <summary>The laws of facets on hits: each count is what the search with a filter by its value counts, and together they are the whole.</summary>
public abstract class SearchFacetSuite(WorksGraph works)
{
    // A word, an accent, the beginning of one, a whole title and one that nothing has.
    private static readonly string[] _texts = ["elan", "Straße deep", "gra", "100% 7", "nowhere"];

    private static readonly string[] _filters =
    [
        "{}",
        "{ year: { gte: 2017 } }",
        "{ or: [{ venue: { slug: { eq: \"venue-1\" } } }, { type: { eq: null } }] }",
    ];

    private static readonly Dictionary<string, string> _publications = new()
    {
        ["YEAR"] = "{ year: { eq: # } }",
        ["TYPE"] = "{ type: { eq: # } }",
        ["VENUE"] = "{ venue: { slug: { eq: \"#\" } } }",
        ["TOPIC"] = "{ topics: { some: { slug: { eq: \"#\" } } } }",
        ["RESEARCHER"] = "{ authors: { some: { slug: { eq: \"#\" } } } }",
        ["ORGANIZATION"] =
            "{ authors: { some: { affiliations: { some: { organization: { slug: { eq: \"#\" } } } } } } }",
    };

    private static readonly Dictionary<string, string> _researchers = new()
    {
        ["TOPIC"] = "{ topics: { some: { slug: { eq: \"#\" } } } }",
        ["ORGANIZATION"] = "{ affiliations: { some: { organization: { slug: { eq: \"#\" } } } } }",
        ["MEMBERSHIP"] = "{ membership: { eq: \"#\" } }",
    };

    public static TheoryData<string> PublicationFacets() => [.. _publications.Keys];

    public static TheoryData<string> ResearcherFacets() => [.. _researchers.Keys];

    [SkippableTheory]
    [MemberData(nameof(PublicationFacets))]
    public async Task Each_count_of_publications_is_what_the_filter_by_its_value_counts(
        string facet
    )
    {
        var compared = 0;
        foreach (var text in _texts)
        {
            foreach (var filter in _filters)
            {
                var page = await SearchAsync(
                    text,
                    $"publication: {filter}",
                    $"publicationFacets(by: {facet}, first: 50) {{ value label count }}"
                );
                foreach (var (value, count) in FacetList.Of(page.GetProperty("publicationFacets")))
                {
                    var by = _publications[facet].Replace("#", value, StringComparison.Ordinal);
                    Assert.Equal(
                        await CountAsync(text, $"publication: {{ and: [{filter}, {by}] }}", false),
                        count
                    );
                    compared++;
                }
            }
        }

        Assert.True(compared > 10);
    }

    [SkippableTheory]
    [MemberData(nameof(ResearcherFacets))]
    public async Task Each_count_of_researchers_is_what_the_filter_by_its_value_counts(string facet)
    {
        var compared = 0;
        // The last is a mistyped name.
        foreach (var text in (string[])["elan", "Straße", "gra", "deep", "øre", "100", "grahps"])
        {
            var page = await SearchAsync(
                text,
                "researcher: { name: { neq: \"\" } }",
                $"scopeCounts {{ scope count }} researcherFacets(by: {facet}, first: 50) {{ value label count }}"
            );
            foreach (var (value, count) in FacetList.Of(page.GetProperty("researcherFacets")))
            {
                var by = _researchers[facet].Replace("#", value, StringComparison.Ordinal);
                Assert.Equal(await CountAsync(text, $"researcher: {by}", true), count);
                compared++;
            }
        }

        Assert.True(compared > 3);
    }

    [SkippableFact]
    public async Task The_counts_of_years_and_the_unknown_make_the_whole()
    {
        foreach (var text in _texts)
        {
            var page = await SearchAsync(
                text,
                "publication: {}",
                "publicationFacets(by: YEAR, first: 50) { value label count }"
            );

            Assert.Equal(
                await CountAsync(text, "publication: {}", false),
                FacetList.Of(page.GetProperty("publicationFacets")).Sum(year => year.Count)
                    + await CountAsync(text, "publication: { year: { eq: null } }", false)
            );
        }
    }

    [SkippableFact]
    public async Task Names_are_for_people_and_what_is_counted_by_can_come_with_a_variable()
    {
        const string Query =
            "query($by: PublicationFacet!, $n: Int!) { search(text: \"elan\", first: 1) { edges { score } again: publicationFacets(by: $by) { count } publicationFacets(by: $by, first: $n) { __typename value label } } }";

        foreach (
            var (by, value, label) in new[]
            {
                ("VENUE", "venue-", "Venue "),
                ("YEAR", "20", "20"),
                ("TOPIC", "topic-", "Topic "),
            }
        )
        {
            var search = (
                await works.DataAsync(Query, $$"""{ "by": "{{by}}", "n": 1 }""")
            ).GetProperty("search");
            var facet = Assert.Single(search.GetProperty("publicationFacets").EnumerateArray());
            Assert.Equal("FacetCount", facet.GetProperty("__typename").GetString());
            Assert.StartsWith(
                value,
                facet.GetProperty("value").GetString(),
                StringComparison.Ordinal
            );
            Assert.StartsWith(
                label,
                facet.GetProperty("label").GetString(),
                StringComparison.Ordinal
            );
            Assert.True(search.GetProperty("again").GetArrayLength() > 1);
        }
    }

    [SkippableFact]
    public async Task Where_nothing_is_looked_for_nothing_is_counted()
    {
        foreach (var text in (string[])["%%%", "elan"])
        {
            var search = (
                await works.DataAsync(
                    $$"""{ search(text: "{{text}}", scopes: [TOPICS]) { publicationFacets(by: YEAR) { value } researcherFacets(by: TOPIC) { value } } }"""
                )
            ).GetProperty("search");
            Assert.Equal(
                """{"publicationFacets":[],"researcherFacets":[]}""",
                JsonSerializer.Serialize(search)
            );
        }
    }

    [SkippableTheory]
    [InlineData(-1, "HC0079")]
    [InlineData(51, "HC0051")]
    public async Task A_number_out_of_range_is_refused(int first, string code)
    {
        var answer = await works.AskAsync(
            $$"""{ search(text: "elan") { publicationFacets(by: YEAR, first: {{first}}) { value } } }"""
        );
        var error = answer.GetProperty("errors")[0];
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("""{"search":null}""", answer.GetProperty("data").GetRawText());
    }

    private async Task<JsonElement> SearchAsync(string text, string where, string fields) =>
        (
            await works.DataAsync(
                $$"""query($text: String!) { search(text: $text, where: { {{where}} }) { {{fields}} } }""",
                JsonSerializer.Serialize(new { text })
            )
        ).GetProperty("search");

    private async Task<int> CountAsync(string text, string where, bool people)
    {
        var scope = people ? "RESEARCHERS" : "PUBLICATIONS";
        var search = (
            await works.DataAsync(
                $$"""query($text: String!) { search(text: $text, scopes: [{{scope}}], where: { {{where}} }) { totalCount } }""",
                JsonSerializer.Serialize(new { text })
            )
        ).GetProperty("search");
        return search.GetProperty("totalCount").GetInt32();
    }
}
