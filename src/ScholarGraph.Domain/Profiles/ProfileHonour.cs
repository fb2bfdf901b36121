namespace ScholarGraph.Domain.Profiles;

/// <summary>A chair or other honour on the page: no job, no employer.</summary>
public sealed record ProfileHonour
{
    /// <summary>As printed.</summary>
    public required string Text { get; init; }

    /// <summary>Its line, from 1.</summary>
    public required int Line { get; init; }
}
