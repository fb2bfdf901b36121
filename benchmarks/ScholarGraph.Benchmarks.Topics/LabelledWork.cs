namespace ScholarGraph.Benchmarks.Topics;

/// <summary>A title, perhaps with an abstract, and what it is about.</summary>
internal sealed record LabelledWork
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The abstract; null where there is none.</summary>
    public string? Abstract { get; init; }

    /// <summary>English labels of its topics.</summary>
    public required IReadOnlyList<string> Topics { get; init; }
}
