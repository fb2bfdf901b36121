using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Who may be one person, and what curators set aside.</summary>
internal static class CandidatePlanner
{
    public static void Add(PlanInput input, PeopleKeys people, GraphRows rows)
    {
        var dismissed = Dismissed(input);
        foreach (var candidate in input.Resolved.Candidates)
        {
            var (a, b) = (people.ByPerson[candidate.First], people.ByPerson[candidate.Second]);
            var key = KeyOf(a, b);
            rows.Candidates.Add(
                new DuplicateCandidate
                {
                    Id = key,
                    Score = candidate.Score,
                    Evidence = candidate.Evidence,
                    DismissedAt = dismissed.TryGetValue(
                        (candidate.First, candidate.Second),
                        out var time
                    )
                        ? time
                        : null,
                }
            );
            rows.CandidateResearchers.Add(Link(key, a));
            rows.CandidateResearchers.Add(Link(key, b));
        }
    }

    /// <summary>Pairs that curators hold for two, by indexes in the resolved people, the smaller first, with the time.</summary>
    public static Dictionary<(int First, int Second), DateTime> Dismissed(PlanInput input)
    {
        var times = input
            .Decisions.Where(decision => decision.Kind == DecisionKind.DismissCandidate)
            .ToDictionary(decision => decision.Id, decision => decision.DecidedAt);
        var dismissed = new Dictionary<(int First, int Second), DateTime>();
        foreach (
            var outcome in input.Resolved.Outcomes.Where(outcome =>
                outcome.Effect == DecisionEffect.InEffect && times.ContainsKey(outcome.Ruling)
            )
        )
        {
            foreach (var first in outcome.People)
            {
                foreach (var second in outcome.People.Where(second => second > first))
                {
                    _ = dismissed.TryAdd((first, second), times[outcome.Ruling]);
                }
            }
        }

        return dismissed;
    }

    /// <summary>The key of the candidate that two researchers are.</summary>
    public static long KeyOf(long a, long b) =>
        EntityKey.Of(
            nameof(DuplicateCandidate),
            $"{EntityKey.ToText(Math.Min(a, b))}/{EntityKey.ToText(Math.Max(a, b))}"
        );

    public static DuplicateCandidateResearcher Link(long candidate, long researcher) =>
        new() { DuplicateCandidateId = candidate, ResearcherId = researcher };
}
