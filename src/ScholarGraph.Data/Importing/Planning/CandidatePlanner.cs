using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Who may be one person; what a curator set aside stays so.</summary>
internal static class CandidatePlanner
{
    public static void Add(PlanInput input, PeopleKeys people, GraphRows rows)
    {
        var kept = input.Kept.Rows.Candidates.ToDictionary(
            candidate => candidate.Id,
            candidate => candidate.DismissedAt
        );
        foreach (var candidate in input.Resolved.Candidates)
        {
            var (a, b) = (people.ByPerson[candidate.First], people.ByPerson[candidate.Second]);
            var key = EntityKey.Of(
                nameof(DuplicateCandidate),
                $"{EntityKey.ToText(Math.Min(a, b))}/{EntityKey.ToText(Math.Max(a, b))}"
            );
            rows.Candidates.Add(
                new DuplicateCandidate
                {
                    Id = key,
                    Score = candidate.Score,
                    Evidence = candidate.Evidence,
                    DismissedAt = kept.GetValueOrDefault(key),
                }
            );
            rows.CandidateResearchers.Add(Link(key, a));
            rows.CandidateResearchers.Add(Link(key, b));
        }
    }

    private static DuplicateCandidateResearcher Link(long candidate, long researcher) =>
        new() { DuplicateCandidateId = candidate, ResearcherId = researcher };
}
