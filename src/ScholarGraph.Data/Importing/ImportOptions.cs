using ScholarGraph.Data.Topics;

namespace ScholarGraph.Data.Importing;

/// <summary>How to import.</summary>
public sealed record ImportOptions
{
    /// <summary>Whether to only report what would change; nothing is written then.</summary>
    public bool DryRun { get; init; }

    /// <summary>Vocabulary to keep from now on; null keeps the one that is there.</summary>
    public TopicVocabulary? Vocabulary { get; init; }
}
