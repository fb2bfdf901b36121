using System.Text.Json;
using ScholarGraph.Tests.Querying.Harbour;

namespace ScholarGraph.Tests.Querying.Laws;

/// <summary>A facet with one value an element parts the whole: its counts and the unknown make the total, at the root and within.</summary>
public abstract class FacetLawsSuite(HarbourGraph harbour)
{
    private const string Facets = """
        totalCount
        flag: facets(by: FLAG, first: 100) { value count }
        class: facets(by: CLASS, first: 100) { value count }
        port: facets(by: PORT, first: 100) { value count }
        crew: facets(by: CREW, first: 100) { value count }
        aggregates { count shortest longest }
        """;

    [SkippableTheory]
    [InlineData("{}")]
    [InlineData("{ length: { gte: 0 } }")]
    [InlineData("{ or: [{ flag: { eq: null } }, { labels: { any: true } }] }")]
    [InlineData(
        "{ crew: { some: { born: { neq: null } } }, port: { name: { ncontains: \"a\" } } }"
    )]
    [InlineData("{ name: { eq: \"no such name\" } }")]
    public async Task Counts_and_the_unknown_make_the_total(string where)
    {
        var data = await harbour.DataAsync(
            $$"""
            {
              all: vessels(where: {{where}}) { {{Facets}} }
              flagless: vessels(where: { and: [{{where}}, { flag: { eq: null } }] }) { totalCount }
              moored: vessels(where: { and: [{{where}}, { port: { id: { nin: [] } } }] }) { totalCount }
              ports(first: 100) { nodes { all: vessels(where: {{where}}) { {{Facets}} } } }
            }
            """
        );

        var all = data.GetProperty("all");
        var total = Count(all);
        Assert.Equal(total, Sum(all, "flag") + Count(data.GetProperty("flagless")));
        Assert.Equal(total, Sum(all, "class"));
        Assert.Equal(Count(data.GetProperty("moored")), Sum(all, "port"));
        CheckAggregates(all);
        var within = data.GetProperty("ports").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(
            Count(data.GetProperty("moored")),
            within.Sum(port => Count(port.GetProperty("all")))
        );
        foreach (var port in within.Select(p => p.GetProperty("all")))
        {
            Assert.Equal(Count(port), Sum(port, "class"));
            Assert.Equal(Count(port), Sum(port, "port"));
            Assert.InRange(Sum(port, "flag"), 0, Count(port));
            CheckAggregates(port);
        }
    }

    [SkippableFact]
    public async Task A_facets_count_is_the_total_under_its_value()
    {
        var data = await harbour.DataAsync($$"""{ vessels { {{Facets}} } }""");

        foreach (var facet in data.GetProperty("vessels").GetProperty("flag").EnumerateArray())
        {
            var flag = facet.GetProperty("value").GetString();
            var under = await harbour.DataAsync(
                $$"""{ vessels(where: { flag: { eq: {{flag}} } }) { totalCount } }"""
            );

            Assert.Equal(
                Count(under.GetProperty("vessels")),
                facet.GetProperty("count").GetInt32()
            );
        }
    }

    private static void CheckAggregates(JsonElement page)
    {
        var aggregates = page.GetProperty("aggregates");
        Assert.Equal(Count(page), aggregates.GetProperty("count").GetInt32());
        Assert.Equal(
            aggregates.GetProperty("shortest").ValueKind,
            aggregates.GetProperty("longest").ValueKind
        );
    }

    private static int Count(JsonElement page) => page.GetProperty("totalCount").GetInt32();

    private static int Sum(JsonElement page, string facet) =>
        page.GetProperty(facet).EnumerateArray().Sum(f => f.GetProperty("count").GetInt32());
}
