namespace ScholarGraph.Data.Topics;

/// <summary>The JSON file of a vocabulary.</summary>
internal sealed record TopicVocabularyFile
{
    /// <summary>Labels by language tag.</summary>
    public List<Dictionary<string, string>>? Topics { get; init; }
}
