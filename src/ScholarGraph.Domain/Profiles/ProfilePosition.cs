namespace ScholarGraph.Domain.Profiles;

/// <summary>A line "title, organization, unit…".</summary>
public sealed record ProfilePosition
{
    /// <summary>The whole line.</summary>
    public required string Raw { get; init; }

    /// <summary>Before the first comma and space.</summary>
    public required string Title { get; init; }

    /// <summary>After it; null when the rest is a committee or there is none.</summary>
    public string? Organization { get; init; }

    /// <summary>Units within the organization.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Its line, from 1.</summary>
    public required int Line { get; init; }
}
