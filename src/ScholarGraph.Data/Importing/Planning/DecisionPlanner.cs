using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Why records were taken for one; a decision that was undone stays on record.</summary>
internal static class DecisionPlanner
{
    public static void Add(PlanInput input, PeopleKeys people, WorkKeys works, GraphRows rows)
    {
        var kept = input.Kept.Rows.Decisions.ToDictionary(decision => decision.Id);
        foreach (var decision in input.Resolved.Decisions)
        {
            var id = EntityKey.Of(
                nameof(ResolutionDecision),
                $"{decision.Rule}\n{decision.HiddenEvidence ?? decision.Evidence}\n{decision.Locators}"
            );
            var old = kept.GetValueOrDefault(id);
            rows.Decisions.Add(
                new ResolutionDecision
                {
                    Id = id,
                    Rule = decision.Rule,
                    Evidence = decision.Evidence,
                    Locators = decision.Locators,
                    ResearcherId = decision.Person is { } person ? people.ByPerson[person] : null,
                    PublicationId = decision.Work is { } work ? works.ByWork[work] : null,
                    DecidedAt = old?.DecidedAt ?? input.Now,
                    UndoneAt = old?.UndoneAt,
                }
            );
        }

        var planned = rows.Decisions.DistinctBy(decision => decision.Id).ToList();
        rows.Decisions.Clear();
        rows.Decisions.AddRange(planned);
        var there = planned.Select(decision => decision.Id).ToHashSet();
        rows.Decisions.AddRange(
            kept.Values.Where(decision =>
                decision.UndoneAt is not null && !there.Contains(decision.Id)
            )
        );
    }
}
