namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Whom the decisions of curators are about, and who has had or has a part of them.</summary>
/// <remarks>What a decision does stays with somebody from whom a split takes the very name that it points at.</remarks>
internal sealed class DecidedPeople
{
    private readonly PlanInput _input;
    private readonly AnchoredNames _anchors;

    public DecidedPeople(PlanInput input) =>
        (_input, _anchors) = (input, new AnchoredNames(input.Decisions));

    /// <summary>Keys of kept researchers.</summary>
    public HashSet<long> Before()
    {
        var rows = _input.Kept.Rows.Mentions;
        var people = new HashSet<long>();
        var sources = _anchors.Sources.ToDictionary(SourcePlanner.KeyOf);
        var origins = rows.Where(row =>
                sources.TryGetValue(row.SourceId, out var sha256)
                && _anchors.Contains(sha256, row.Name)
            )
            .Select(row => row.OriginId)
            .ToHashSet();
        int known;
        do
        {
            known = people.Count + origins.Count;
            foreach (var row in rows)
            {
                if (origins.Contains(row.OriginId) || people.Contains(row.ResearcherId ?? 0))
                {
                    _ = origins.Add(row.OriginId);
                    people.UnionWith(row.ResearcherId is { } key ? [key] : []);
                }
            }
        } while (people.Count + origins.Count > known);

        return people;
    }

    /// <summary>Indexes of resolved people.</summary>
    public HashSet<int> After()
    {
        var resolved = _input.Resolved;
        var people = resolved.Outcomes.SelectMany(outcome => outcome.People).ToHashSet();
        var parts = Enumerable
            .Range(0, resolved.Parts.Count)
            .Where(part =>
                resolved
                    .Parts[part]
                    .Mentions.Any(mention => _anchors.Contains(mention.Sha256, mention.Name))
            )
            .ToHashSet();
        int known;
        do
        {
            known = people.Count + parts.Count;
            for (var i = 0; i < resolved.People.Count; i++)
            {
                var own = resolved.People[i].Parts.Concat(resolved.People[i].TakenFrom);
                if (people.Contains(i) || own.Any(parts.Contains))
                {
                    _ = people.Add(i);
                    parts.UnionWith(own);
                }
            }
        } while (people.Count + parts.Count > known);

        return people;
    }
}
