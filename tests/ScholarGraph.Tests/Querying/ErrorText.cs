using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScholarGraph.Querying.Errors;

namespace ScholarGraph.Tests.Querying;

/// <summary>Errors as a client reads them.</summary>
internal static class ErrorText
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(IReadOnlyList<GraphError> errors)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Readable))
        {
            GraphErrorWriter.Write(writer, errors);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
