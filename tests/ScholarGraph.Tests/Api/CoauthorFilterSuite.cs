using ScholarGraph.Domain;
using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api;

/// <summary>Filters of co-authors, against the same conditions in memory.</summary>
public abstract class CoauthorFilterSuite(WorksGraph works)
{
    private static readonly Dictionary<string, Func<WorksGraph, Coauthorship, bool>> _filters =
        new()
        {
            ["{}"] = (_, _) => true,
            ["{ weight: { gte: 3 } }"] = (_, c) => c.Weight >= 3,
            ["{ weight: { in: [1, 4] } }"] = (_, c) => c.Weight is 1 or 4,
            ["{ firstYear: { lte: 2016 } }"] = (_, c) => c.FirstYear <= 2016,
            ["{ lastYear: { eq: null } }"] = (_, c) => c.LastYear is null,
            ["{ firstYear: { gte: 2016 }, lastYear: { lt: 2019 } }"] = (_, c) =>
                c.FirstYear >= 2016 && c.LastYear < 2019,
            ["{ researcher: { slug: { in: [\"researcher-2\", \"researcher-7\"] } } }"] = (_, c) =>
                c.ResearcherB.Slug is "researcher-2" or "researcher-7",
            ["{ researcher: { topics: { some: { slug: { eq: \"topic-3\" } } } } }"] = (_, c) =>
                c.ResearcherB.TopicLinks.Exists(l => l.Topic.Slug == "topic-3"),
            ["{ publications: { some: { topics: { some: { slug: { eq: \"topic-2\" } } } } } }"] = (
                g,
                c
            ) => Joint(g, c).Any(p => p.TopicLinks.Exists(l => l.Topic.Slug == "topic-2")),
            ["{ publications: { some: { year: { eq: 2016 } } } }"] = (g, c) =>
                Joint(g, c).Any(p => p.Year == 2016),
            ["{ publications: { none: { year: { eq: 2016 } } } }"] = (g, c) =>
                Joint(g, c).All(p => p.Year != 2016),
            ["{ publications: { all: { year: { gte: 2016 } } } }"] = (g, c) =>
                Joint(g, c).All(p => p.Year >= 2016),
            [
                "{ or: [{ weight: { gte: 4 } }, { researcher: { membership: { eq: \"Member\" } } }] }"
            ] = (_, c) => c.Weight >= 4 || c.ResearcherB.Membership == "Member",
        };

    public static TheoryData<string> Filters() => [.. _filters.Keys];

    [SkippableTheory]
    [MemberData(nameof(Filters))]
    public async Task A_filter_gives_exactly_the_coauthors_that_pass_it(string filter)
    {
        var data = await works.DataAsync(
            $"{{ researchers(first: 50) {{ nodes {{ slug coauthors(first: 50, where: {filter}) {{ totalCount edges {{ weight node {{ slug }} }} }} }} }} }}"
        );

        foreach (var node in data.GetProperty("researchers").GetProperty("nodes").EnumerateArray())
        {
            var of = works.Data.Researchers.Single(r =>
                r.Slug == node.GetProperty("slug").GetString()
            );
            var expected = of
                .Coauthorships.Where(c => _filters[filter](works, c))
                .OrderByDescending(c => c.Weight)
                .ThenBy(c => c.ResearcherB.NameFolded, StringComparer.Ordinal)
                .Select(c => (c.Weight, c.ResearcherB.Slug));
            var coauthors = node.GetProperty("coauthors");
            Assert.Equal(
                expected,
                coauthors
                    .GetProperty("edges")
                    .EnumerateArray()
                    .Select(e =>
                        (
                            e.GetProperty("weight").GetInt32(),
                            e.GetProperty("node").GetProperty("slug").GetString()!
                        )
                    )
            );
            Assert.Equal(expected.Count(), coauthors.GetProperty("totalCount").GetInt32());
        }
    }

    [SkippableFact]
    public void Every_filter_passes_some_and_all_but_the_empty_one_refuse_some()
    {
        var all = works.Data.Researchers.SelectMany(r => r.Coauthorships).ToList();

        Assert.All(
            _filters,
            filter =>
            {
                var passed = all.Count(c => filter.Value(works, c));
                Assert.InRange(passed, 1, filter.Key == "{}" ? all.Count : all.Count - 1);
            }
        );
    }

    private static IEnumerable<Publication> Joint(WorksGraph works, Coauthorship c) =>
        works.Data.Publications.Where(p =>
            p.Authorships.Exists(a => a.Researcher == c.ResearcherA)
            && p.Authorships.Exists(a => a.Researcher == c.ResearcherB)
        );
}
