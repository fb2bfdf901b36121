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

    /// <summary>Puts an answer together.</summary>
    /// <param name="errors">In the order to report.</param>
    /// <param name="data">The written data; empty when the operation did not run.</param>
    /// <param name="extensions">Writes the members of the extensions; null when there are none.</param>
    public static ReadOnlyMemory<byte> Write(
        IReadOnlyList<GraphError> errors,
        ReadOnlySpan<byte> data,
        Action<Utf8JsonWriter>? extensions = null
    )
    {
        if (errors.Count == 0 && extensions is null)
        {
            return (byte[])[.. Begin, .. data, (byte)'}'];
        }

        using var body = new PooledBuffer();
        using (var json = new Utf8JsonWriter(body, Options))
        {
            json.WriteStartObject();
            if (errors.Count > 0)
            {
                json.WritePropertyName("errors");
                GraphErrorWriter.Write(json, errors);
            }

            if (data.Length > 0)
            {
                json.WritePropertyName("data");
                json.WriteRawValue(data, skipInputValidation: true);
            }

            if (extensions is not null)
            {
                json.WriteStartObject("extensions");
                extensions(json);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return body.Written.ToArray();
    }

    private static ReadOnlySpan<byte> Begin => "{\"data\":"u8;
}
