using System.Globalization;
using System.Text.Json;
using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api;

/// <summary>Connections within connections: each with its own filter, order, page, total, facets and aggregates.</summary>
public abstract class NestedConnectionSuite(WorksGraph works)
{
    [SkippableFact]
    public async Task At_any_depth_they_agree_with_the_nodes_of_their_connection()
    {
        var data = await works.DataAsync(
            """
            { venues(first: 4) { nodes { publications(first: 3, order: { title: ASC }) { nodes { authors { coauthors(first: 2) { nodes {
                publications(first: 50, where: { year: { gte: 2016 } }, order: { year: ASC }) {
                  nodes { year } totalCount aggregates { count firstYear lastYear __typename }
                  facets(by: YEAR, first: 50) { value label count __typename } } } } } } } } } }
            """
        );
        var pages = Descend(
                data,
                "venues",
                "nodes",
                "publications",
                "nodes",
                "authors",
                "coauthors",
                "nodes",
                "publications"
            )
            .ToList();

        Assert.NotEmpty(pages);
        foreach (var page in pages)
        {
            var years = page.GetProperty("nodes")
                .EnumerateArray()
                .Select(n => n.GetProperty("year").GetInt32())
                .ToList();
            var aggregates = page.GetProperty("aggregates");
            Assert.Equal(years.Count, page.GetProperty("totalCount").GetInt32());
            Assert.Equal(years.Count, aggregates.GetProperty("count").GetInt32());
            Assert.Equal(
                Year(years.Min(y => (int?)y)),
                aggregates.GetProperty("firstYear").GetRawText()
            );
            Assert.Equal(
                Year(years.Max(y => (int?)y)),
                aggregates.GetProperty("lastYear").GetRawText()
            );
            Assert.Equal(
                years
                    .GroupBy(y => y)
                    .OrderByDescending(g => g.Count())
                    .ThenBy(g => g.Key)
                    .Select(g => (Year(g.Key), g.Count())),
                FacetList.Of(page.GetProperty("facets"))
            );
        }
    }

    [SkippableFact]
    public async Task Each_parent_pages_its_own_elements_forward_and_backward()
    {
        foreach (var researcher in works.Data.Researchers)
        {
            var expected = works
                .Data.Publications.Where(p =>
                    p.Year >= 2016 && p.Authorships.Any(a => a.Researcher == researcher)
                )
                .OrderByDescending(p => p.Slug, StringComparer.Ordinal)
                .Select(p => p.Slug)
                .ToList();

            Assert.Equal(
                expected,
                await WalkAsync(researcher.Slug, "first", "after", "endCursor", "hasNextPage")
            );
            Assert.Equal(
                Enumerable.Reverse(expected),
                await WalkAsync(researcher.Slug, "last", "before", "startCursor", "hasPreviousPage")
            );
        }
    }

    [SkippableFact]
    public async Task The_same_connection_twice_with_other_arguments_answers_both()
    {
        var data = await works.DataAsync(
            """
            { researchers(first: 50) { nodes { slug
                old: publications(first: 50, where: { year: { lt: 2017 } }) { totalCount nodes { year } facets(by: YEAR) { value count } }
                new: publications(first: 50, where: { year: { gte: 2017 } }) { totalCount nodes { year } facets(by: YEAR) { value count } } } } }
            """
        );

        foreach (var node in Descend(data, "researchers", "nodes"))
        {
            foreach (var (name, isOld) in new[] { ("old", true), ("new", false) })
            {
                var page = node.GetProperty(name);
                var years = page.GetProperty("nodes")
                    .EnumerateArray()
                    .Select(n => n.GetProperty("year").GetInt32())
                    .ToList();
                Assert.All(years, year => Assert.Equal(isOld, year < 2017));
                Assert.Equal(years.Count, page.GetProperty("totalCount").GetInt32());
                Assert.Equal(
                    years.Count,
                    FacetList.Of(page.GetProperty("facets")).Sum(f => f.Count)
                );
            }
        }
    }

    private async Task<List<string>> WalkAsync(
        string slug,
        string size,
        string bound,
        string cursor,
        string more
    )
    {
        var slugs = new List<string>();
        var at = "null";
        while (true)
        {
            var data = await works.DataAsync(
                $$"""
                { researcherBySlug(slug: "{{slug}}") { publications({{size}}: 3, {{bound}}: {{at}}, where: { year: { gte: 2016 } }, order: { slug: DESC }) {
                    nodes { slug } pageInfo { {{more}} {{cursor}} } totalCount } } }
                """
            );
            var page = data.GetProperty("researcherBySlug").GetProperty("publications");
            var found = page.GetProperty("nodes")
                .EnumerateArray()
                .Select(n => n.GetProperty("slug").GetString()!)
                .ToList();
            slugs.AddRange(size == "first" ? found : Enumerable.Reverse(found));
            var info = page.GetProperty("pageInfo");
            if (!info.GetProperty(more).GetBoolean())
            {
                Assert.Equal(slugs.Count, page.GetProperty("totalCount").GetInt32());
                return slugs;
            }

            at = $"\"{info.GetProperty(cursor).GetString()}\"";
        }
    }

    private static IEnumerable<JsonElement> Descend(JsonElement from, params string[] path) =>
        path.Aggregate(
            (IEnumerable<JsonElement>)[from],
            (all, name) =>
                all.Select(e => e.GetProperty(name))
                    .SelectMany(e =>
                        e.ValueKind == JsonValueKind.Array ? e.EnumerateArray().ToList() : [e]
                    )
        );

    private static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "null";
}
