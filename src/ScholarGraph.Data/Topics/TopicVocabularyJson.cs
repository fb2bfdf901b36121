using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScholarGraph.Data.Topics;

/// <summary>Reads <see cref="TopicVocabularyFile"/> without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true
)]
[JsonSerializable(typeof(TopicVocabularyFile))]
internal sealed partial class TopicVocabularyJson : JsonSerializerContext;
