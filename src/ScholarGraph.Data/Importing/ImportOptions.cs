using ScholarGraph.Data.Topics;

namespace ScholarGraph.Data.Importing;

/// <summary>How to import.</summary>
public sealed record ImportOptions
{
    /// <summary>Vocabulary to keep from now on; null keeps the one that is there.</summary>
    public TopicVocabulary? Vocabulary { get; init; }
}
