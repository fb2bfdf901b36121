using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Whom the decisions of curators are about.</summary>
internal static class DecidedPeople
{
    /// <summary>Keys of kept researchers: whoever has a name that a decision points at.</summary>
    public static HashSet<long> Before(PlanInput input)
    {
        var anchors = input
            .Decisions.Select(DecisionPayload.RulingOf)
            .SelectMany(ruling =>
                ruling.People.SelectMany(person => person.Mentions).Concat(ruling.Authorships)
            )
            .Select(anchor =>
                (
                    Source: SourcePlanner.KeyOf(anchor.Sha256),
                    Name: PersonName.Parse(anchor.Name).Key
                )
            )
            .ToHashSet();
        var sources = anchors.Select(anchor => anchor.Source).ToHashSet();
        return
        [
            .. input
                .Kept.Rows.Mentions.Where(row => sources.Contains(row.SourceId))
                .Where(row => anchors.Contains((row.SourceId, PersonName.Parse(row.Name).Key)))
                .Select(row => row.ResearcherId)
                .OfType<long>(),
        ];
    }

    /// <summary>Indexes of resolved people.</summary>
    public static HashSet<int> After(PlanInput input) =>
        [.. input.Resolved.Outcomes.SelectMany(outcome => outcome.People)];
}
