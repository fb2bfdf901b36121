using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScholarGraph.Formats.Writing;

/// <summary>How JSON documents are written: accents and scripts as they are.</summary>
internal static class JsonText
{
    public static JsonWriterOptions Options { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a member; nothing where there is no value.</summary>
    public static void Member(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
