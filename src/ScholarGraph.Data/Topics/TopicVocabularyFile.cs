namespace ScholarGraph.Data.Topics;

/// <summary>The JSON file of a vocabulary.</summary>
internal sealed record TopicVocabularyFile
{
    /// <summary>Labels by language tag.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string?>?>? Topics { get; init; }
}
