using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScholarGraph.Querying.Errors;

namespace ScholarGraph.Querying.Writing;

/// <summary>Writes the whole answer: errors first, so that nobody misses them, then the data.</summary>
internal static class AnswerBody
{
    /// <summary>How all JSON of answers is written.</summary>
    public static JsonWriterOptions Options { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <param name="errors">In the order to report.</param>
    /// <param name="data">The written data; null when the operation did not run.</param>
    /// <param name="extensions">Writes the members of the extensions; null when there are none.</param>
    public static ReadOnlyMemory<byte> Write(
        IReadOnlyList<GraphError> errors,
        ReadOnlyMemory<byte>? data,
        Action<Utf8JsonWriter>? extensions = null
    )
    {
        var body = new ArrayBufferWriter<byte>((data?.Length ?? 0) + 256);
        using (var json = new Utf8JsonWriter(body, Options))
        {
            json.WriteStartObject();
            if (errors.Count > 0)
            {
                json.WritePropertyName("errors");
                GraphErrorWriter.Write(json, errors);
            }

            if (data is { } written)
            {
                json.WritePropertyName("data");
                json.WriteRawValue(written.Span, skipInputValidation: true);
            }

            if (extensions is not null)
            {
                json.WriteStartObject("extensions");
                extensions(json);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return body.WrittenMemory;
    }
}
