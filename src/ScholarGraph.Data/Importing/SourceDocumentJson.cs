using System.Text.Json;
using System.Text.Json.Serialization;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Importing;

/// <summary>Keeps a source's records as JSON in <c>Source.Payload</c>, enum values by name.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(SourceDocument))]
internal sealed partial class SourceDocumentJson : JsonSerializerContext
{
    public static string Write(SourceDocument document) =>
        JsonSerializer.Serialize(document, Default.SourceDocument);

    public static SourceDocument Read(string payload) =>
        JsonSerializer.Deserialize(payload, Default.SourceDocument)
        ?? throw new JsonException("A kept source holds null.");
}
