namespace ScholarGraph.Benchmarks.Profiles;

/// <summary>What a page holds, as its maker knows.</summary>
internal sealed record ExpectedPage
{
    /// <summary>Whose page.</summary>
    public required string Owner { get; init; }

    /// <summary>In the order listed.</summary>
    public required IReadOnlyList<ExpectedPublication> Publications { get; init; }
}
