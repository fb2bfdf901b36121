namespace ScholarGraph.Data.Importing.Near;

/// <summary>Whom each kept researcher becomes.</summary>
internal sealed class Successors
{
    private readonly Dictionary<long, long> _now = [];

    private Successors() { }

    /// <returns>Null where one becomes several, or nobody, or somebody was nobody.</returns>
    public static Successors? Of(
        IReadOnlyCollection<ResearcherMention> before,
        IReadOnlyCollection<ResearcherMention> after
    )
    {
        var found = new Successors();
        var kept = before.ToDictionary(row => row.Id);
        return
            kept.Count == after.Count
            && after.All(row => kept.TryGetValue(row.Id, out var old) && found.TryAdd(old, row))
            ? found
            : null;
    }

    public long this[long researcher] => _now.GetValueOrDefault(researcher, researcher);

    private bool TryAdd(ResearcherMention before, ResearcherMention after)
    {
        if (
            before.OriginId != after.OriginId
            || before.ResearcherId is not { } old
            || after.ResearcherId is not { } now
        )
        {
            return false;
        }

        return _now.TryAdd(old, now) || _now[old] == now;
    }
}
