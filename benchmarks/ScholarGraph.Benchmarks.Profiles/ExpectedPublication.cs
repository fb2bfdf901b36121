namespace ScholarGraph.Benchmarks.Profiles;

/// <summary>A publication a page lists.</summary>
internal sealed record ExpectedPublication
{
    /// <summary>As printed.</summary>
    public required string Title { get; init; }

    /// <summary>As printed, repeats included.</summary>
    public required IReadOnlyList<string> ListedAuthors { get; init; }

    /// <summary>Whole; null when no listing prints it.</summary>
    public string? Abstract { get; init; }
}
