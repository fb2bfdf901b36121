namespace ScholarGraph.Domain.Curating;

/// <summary>Whom a decision is about: where they were named when it was made.</summary>
public sealed record PersonAnchor
{
    /// <summary>Id of the split that made the person; null for one that the sources know.</summary>
    public long? Split { get; init; }

    /// <summary>Where the person was named; empty for one made by a split.</summary>
    public IReadOnlyList<MentionAnchor> Mentions
    {
        get;
        init => field = value ?? [];
    } = [];
}
