namespace ScholarGraph.Domain.Profiles;

/// <summary>A research topic on the page.</summary>
public sealed record ProfileTopic
{
    /// <summary>As printed.</summary>
    public required string Text { get; init; }

    /// <summary>Its line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Language of the heading above it; null when the page gave no cue.</summary>
    public Language? Language { get; init; }
}
