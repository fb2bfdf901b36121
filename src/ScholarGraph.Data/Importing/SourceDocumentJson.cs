using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Importing;

/// <summary>
/// Keeps a source's records as JSON in <c>Source.Payload</c>: enum values by name, nothing for what is null or an empty list, so
/// that a record which gains a field is kept as before where a source does not fill it.
/// </summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(SourceDocument))]
internal sealed partial class SourceDocumentJson : JsonSerializerContext
{
    // Lazy: the generated half of this class sets up its own statics first or last, as the compiler likes.
    private static readonly Lazy<JsonTypeInfo<SourceDocument>> Kept = new(WithoutEmptyLists);

    public static string Write(SourceDocument document) =>
        JsonSerializer.Serialize(document, Kept.Value);

    public static SourceDocument Read(string payload) =>
        JsonSerializer.Deserialize(payload, Default.SourceDocument)
        ?? throw new JsonException("A kept source holds null.");

    /// <summary>Whether a text may hold NUL or half of a surrogate pair; U+FFFD itself, and these written out, are doubtful too.</summary>
    public static bool HoldsDoubtfulCharacters(SourceDocument document)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(document, Kept.Value).AsSpan();
        return json.IndexOf("\\u0000"u8) >= 0 || json.IndexOf("\\uFFFD"u8) >= 0;
    }

    private static JsonTypeInfo<SourceDocument> WithoutEmptyLists() =>
        (JsonTypeInfo<SourceDocument>)
            new JsonSerializerOptions(Default.Options)
            {
                TypeInfoResolver = Default.WithAddedModifier(OmitEmptyLists),
            }.GetTypeInfo(typeof(SourceDocument));

    private static void OmitEmptyLists(JsonTypeInfo type)
    {
        foreach (
            var list in type.Properties.Where(p =>
                p.PropertyType != typeof(string)
                && typeof(IEnumerable).IsAssignableFrom(p.PropertyType)
            )
        )
        {
            list.ShouldSerialize = (_, value) =>
                value is IEnumerable elements && elements.Cast<object>().Any();
        }
    }
}
