namespace ScholarGraph.Domain.Resolution;

/// <summary>A person as the sources alone say, before curators decide: what keeps its identity whatever they decide.</summary>
public sealed record ResolvedPart
{
    /// <summary>What the key is born of.</summary>
    public required string Birth { get; init; }

    /// <summary>Everywhere the person is named, by source, work, author.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];
}
