using ScholarGraph.Data.Importing;

namespace ScholarGraph.Tests.Data.Curating;

/// <summary>Counts anew what an import keeps counted.</summary>
internal static class Recount
{
    public static void Check(GraphRows rows)
    {
        var years = rows.Publications.ToDictionary(row => row.Id, row => row.Year);
        var works = rows.Authorships.ToLookup(row => row.ResearcherId, row => row.PublicationId);
        Assert.Equal(
            rows.Authorships.Count,
            rows.Authorships.Select(row => (row.ResearcherId, row.PublicationId)).Distinct().Count()
        );
        Assert.All(
            rows.Researchers,
            person =>
            {
                var own = works[person.Id].ToHashSet();
                var others = rows
                    .Researchers.Where(other => other.Id != person.Id)
                    .Select(other =>
                        (other.Id, Shared: works[other.Id].Where(own.Contains).ToList())
                    )
                    .Where(other => other.Shared.Count > 0)
                    .Select(other =>
                        (
                            other.Id,
                            other.Shared.Count,
                            other.Shared.Min(work => years[work]),
                            other.Shared.Max(work => years[work])
                        )
                    )
                    .OrderBy(other => other.Id);
                Assert.Equal(
                    others,
                    rows.Coauthorships.Where(edge => edge.ResearcherAId == person.Id)
                        .Select(edge =>
                            (edge.ResearcherBId, edge.Weight, edge.FirstYear, edge.LastYear)
                        )
                        .OrderBy(edge => edge.ResearcherBId)
                );
                Assert.Equal(
                    (own.Count, own.Min(work => years[work]), own.Max(work => years[work])),
                    (person.PublicationCount, person.FirstYear, person.LastYear)
                );
            }
        );
        var there = rows.Researchers.Select(row => row.Id).ToHashSet();
        Assert.All(rows.Authorships, row => Assert.Contains(row.ResearcherId, there));
        Assert.All(
            rows.Redirects.Where(row => row.Kind == "Researcher"),
            row => Assert.Contains(row.TargetId, there)
        );
        Assert.All(
            rows.Provenance,
            row => Assert.True(row.ResearcherId is not { } key || there.Contains(key))
        );
        Assert.All(rows.Affiliations, row => Assert.Contains(row.ResearcherId, there));
        Assert.All(rows.NameVariants, row => Assert.Contains(row.ResearcherId, there));
    }
}
