using ScholarGraph.Domain;
using ScholarGraph.Domain.Curating;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Decisions of curators, with what each does in the graph as it becomes.</summary>
internal static class CuratorDecisionPlanner
{
    public static void Add(PlanInput input, PeopleKeys people, GraphRows rows)
    {
        var outcomes = input.Resolved.Outcomes.ToDictionary(outcome => outcome.Ruling);
        rows.CuratorDecisions.AddRange(
            input.Decisions.Select(decision =>
                With(decision, outcomes.GetValueOrDefault(decision.Id), people)
            )
        );
    }

    private static CuratorDecision With(
        CuratorDecision decision,
        RulingOutcome? outcome,
        PeopleKeys people
    )
    {
        var (name, payload) = Shown(decision, outcome?.HidesName ?? false);
        return new CuratorDecision
        {
            Id = decision.Id,
            Number = decision.Number,
            Kind = decision.Kind,
            DecidedAt = decision.DecidedAt,
            DecidedBy = decision.DecidedBy,
            Reason = decision.Reason,
            ResearcherId = outcome is { People: [var first, ..] } ? people.ByPerson[first] : null,
            Name = name,
            HidesFormerName = decision.HidesFormerName,
            Effect = outcome?.Effect ?? decision.Effect,
            UndoneAt = decision.UndoneAt,
            UndoneBy = decision.UndoneBy,
            UndoneReason = decision.UndoneReason,
            RequestId = decision.RequestId,
            UndoRequestId = decision.UndoRequestId,
            Payload = payload,
        };
    }

    // A name that may not be seen goes where only the resolution reads it, and comes back from there.
    private static (string? Name, string Payload) Shown(CuratorDecision decision, bool isHidden)
    {
        var payload = DecisionPayload.Read(decision);
        return isHidden == payload.Name is not null ? (decision.Name, decision.Payload)
            : isHidden ? (null, (payload with { Name = decision.Name }).Write())
            : (payload.Name, (payload with { Name = null }).Write());
    }
}
