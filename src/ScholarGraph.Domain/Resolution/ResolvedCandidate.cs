namespace ScholarGraph.Domain.Resolution;

/// <summary>Two people who may be one, without enough to make them one.</summary>
public sealed record ResolvedCandidate
{
    /// <summary>Index in <see cref="ResolvedGraph.People"/>, the smaller.</summary>
    public required int First { get; init; }

    /// <summary>Index of the other.</summary>
    public required int Second { get; init; }

    /// <summary>From 0 to 1, the greater the likelier; it orders, and is no probability.</summary>
    public required double Score { get; init; }

    /// <summary>What speaks for it, the strongest first.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }
}
