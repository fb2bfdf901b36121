using ScholarGraph.Data.Curating;
using ScholarGraph.Data.Topics;

namespace ScholarGraph.Data.Importing;

/// <summary>How to import.</summary>
public sealed record ImportOptions
{
    /// <summary>Vocabulary to keep from now on; null keeps the one that is there.</summary>
    public TopicVocabulary? Vocabulary { get; init; }

    /// <summary>Who asks for it, and why, as its run keeps it; null for the command line.</summary>
    public Curator? Curator { get; init; }

    /// <summary>Whether the report of many sources together lists every difference and decision, which takes time and memory; that of a single source always does.</summary>
    public bool ListsDifferences { get; init; }
}
