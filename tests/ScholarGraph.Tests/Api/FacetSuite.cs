using System.Text.Json;
using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api;

/// <summary>The laws of facets: each count is what the filter by its value counts, and together they are the whole.</summary>
public abstract class FacetSuite(WorksGraph works)
{
    private static readonly string[] _filters =
    [
        "{}",
        "{ year: { gte: 2017 } }",
        "{ title: { matches: \"elan\" } }",
        "{ or: [{ venue: { slug: { eq: \"venue-1\" } } }, { type: { eq: null } }] }",
        "{ authors: { none: { name: { matches: \"a\" } } } }",
        "{ id: { in: [] } }",
    ];

    // How each facet's value is filtered by.
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

    public static TheoryData<string, string> PublicationFacets()
    {
        var cases = new TheoryData<string, string>();
        foreach (var facet in _publications.Keys)
        {
            foreach (var filter in _filters)
            {
                cases.Add(facet, filter);
            }
        }

        return cases;
    }

    public static TheoryData<string> ResearcherFacets() => [.. _researchers.Keys];

    [SkippableTheory]
    [MemberData(nameof(PublicationFacets))]
    public async Task Each_count_is_what_the_filter_by_its_value_counts(string facet, string filter)
    {
        var page = await PublicationsAsync(
            filter,
            $"facets(by: {facet}, first: 50) {{ value label count }}"
        );

        foreach (var (value, count) in FacetList.Of(page.GetProperty("facets")))
        {
            var by = _publications[facet].Replace("#", value, StringComparison.Ordinal);
            var filtered = await PublicationsAsync($"{{ and: [{filter}, {by}] }}", "totalCount");
            Assert.Equal(filtered.GetProperty("totalCount").GetInt32(), count);
        }
    }

    [SkippableTheory]
    [InlineData("YEAR", "{ year: { eq: null } }")]
    [InlineData("TYPE", "{ type: { eq: null } }")]
    public async Task Of_a_single_value_the_counts_and_the_unknown_make_the_total(
        string facet,
        string unknown
    )
    {
        foreach (var filter in _filters)
        {
            var page = await PublicationsAsync(
                filter,
                $"totalCount facets(by: {facet}, first: 50) {{ value count }}"
            );
            var others = await PublicationsAsync($"{{ and: [{filter}, {unknown}] }}", "totalCount");

            Assert.Equal(
                page.GetProperty("totalCount").GetInt32(),
                FacetList.Of(page.GetProperty("facets")).Sum(f => f.Count)
                    + others.GetProperty("totalCount").GetInt32()
            );
        }
    }

    [SkippableFact]
    public async Task Venues_and_works_without_one_make_the_total()
    {
        var page = await PublicationsAsync(
            "{}",
            "totalCount facets(by: VENUE, first: 50) { value count }"
        );

        Assert.Equal(
            page.GetProperty("totalCount").GetInt32(),
            FacetList.Of(page.GetProperty("facets")).Sum(f => f.Count)
                + works.Data.Publications.Count(p => p.Venue is null)
        );
    }

    [SkippableTheory]
    [MemberData(nameof(ResearcherFacets))]
    public async Task Below_a_parent_they_speak_of_its_own_elements(string facet)
    {
        var data = await works.DataAsync(
            $$"""
            { topics { nodes { slug researchers(first: 0, where: { name: { nmatches: "x" } }) {
                facets(by: {{facet}}, first: 50) { value count } aggregates { count } totalCount } } } }
            """
        );

        foreach (var topic in data.GetProperty("topics").GetProperty("nodes").EnumerateArray())
        {
            var slug = topic.GetProperty("slug").GetString();
            var page = topic.GetProperty("researchers");
            Assert.Equal(
                page.GetProperty("totalCount").GetInt32(),
                page.GetProperty("aggregates").GetProperty("count").GetInt32()
            );
            foreach (var (value, count) in FacetList.Of(page.GetProperty("facets")))
            {
                var by = _researchers[facet].Replace("#", value, StringComparison.Ordinal);
                var filtered = await works.DataAsync(
                    $$"""
                    { researchers(where: { and: [{ topics: { some: { slug: { eq: "{{slug}}" } } } }, {{by}}] }) { totalCount } }
                    """
                );
                Assert.Equal(
                    filtered.GetProperty("researchers").GetProperty("totalCount").GetInt32(),
                    count
                );
            }
        }
    }

    private async Task<JsonElement> PublicationsAsync(string filter, string fields) =>
        (await works.DataAsync($"{{ publications(where: {filter}) {{ {fields} }} }}")).GetProperty(
            "publications"
        );
}
