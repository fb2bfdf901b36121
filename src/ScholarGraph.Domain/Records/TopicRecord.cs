namespace ScholarGraph.Domain.Records;

/// <summary>A topic as a source prints it.</summary>
public sealed record TopicRecord
{
    /// <summary>As printed.</summary>
    public required string Text { get; init; }

    /// <summary>Language of the text; null when unknown.</summary>
    public Language? Language { get; init; }

    /// <summary>Line or key.</summary>
    public required string Locator { get; init; }
}
