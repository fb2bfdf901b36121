using System.Text.Json;

namespace ScholarGraph.Data.Topics;

/// <summary>The JSON file of a vocabulary.</summary>
internal sealed record TopicVocabularyFile
{
    /// <summary>By language tag a label, or a list that begins with it.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, JsonElement>?>? Topics { get; init; }
}
