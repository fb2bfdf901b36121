using System.Collections;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Importing;

/// <summary>
/// Keeps a source's records as packed JSON in <c>Source.Payload</c>: enum values by name, nothing for what is null or an empty list, so
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

    public static byte[] Write(SourceDocument document)
    {
        using var payload = new MemoryStream();
        using (var packed = new ZLibStream(payload, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(packed, document, Kept.Value);
        }

        return payload.ToArray();
    }

    /// <summary>Not packed: the same bytes on every machine.</summary>
    public static byte[] WritePlain(SourceDocument document) =>
        JsonSerializer.SerializeToUtf8Bytes(document, Kept.Value);

    public static SourceDocument Read(byte[] payload)
    {
        using var json = Open(payload);
        return JsonSerializer.Deserialize(json, Default.SourceDocument)
            ?? throw new JsonException("A kept source holds null.");
    }

    /// <summary>Whether a payload, however packed, is that of a document.</summary>
    public static bool IsThatOf(SourceDocument document, byte[] payload)
    {
        using var json = Open(payload);
        using var kept = new MemoryStream();
        json.CopyTo(kept);
        return kept.GetBuffer().AsSpan(0, (int)kept.Length).SequenceEqual(WritePlain(document));
    }

    /// <summary>The JSON of a kept source.</summary>
    public static ReadOnlyMemory<byte> Unpack(byte[] payload)
    {
        using var json = Open(payload);
        var kept = new MemoryStream(4 * payload.Length);
        json.CopyTo(kept);
        return kept.GetBuffer().AsMemory(0, (int)kept.Length);
    }

    // An older program, and a generated graph, keep the JSON as it is.
    private static Stream Open(byte[] payload) =>
        payload is [(byte)'{', ..]
            ? new MemoryStream(payload)
            : new ZLibStream(new MemoryStream(payload), CompressionMode.Decompress);

    /// <summary>Whether a text may hold NUL or half of a surrogate pair; U+FFFD itself, and these written out, are doubtful too.</summary>
    public static bool HoldsDoubtfulCharacters(SourceDocument document)
    {
        var json = WritePlain(document).AsSpan();
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
                value is ICollection collection
                    ? collection.Count > 0
                    : value is IEnumerable elements && elements.Cast<object>().Any();
        }
    }
}
