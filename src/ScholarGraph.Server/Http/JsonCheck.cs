using System.Text.Json;
using System.Text.Unicode;

namespace ScholarGraph.Server.Http;

/// <summary>Reads JSON of a stranger: UTF-8 is checked, the nesting is bounded, and every string is a text.</summary>
internal static class JsonCheck
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads one JSON value.</summary>
    /// <param name="json">Bytes, with or without a byte order mark.</param>
    /// <param name="depthMax">How deep objects and lists may nest, at least 1.</param>
    /// <param name="value">The value, which owns its memory; undefined when there is a problem.</param>
    /// <returns>null when it could be read.</returns>
    public static RequestProblem? TryRead(
        ReadOnlySpan<byte> json,
        int depthMax,
        out JsonElement value
    )
    {
        value = default;
        if (json.StartsWith(ByteOrderMark))
        {
            json = json[ByteOrderMark.Length..];
        }

        if (!Utf8.IsValid(json))
        {
            return RequestProblem.InvalidJson("The text is not valid UTF-8.");
        }

        try
        {
            if (Scan(json, depthMax) is { } problem)
            {
                return problem;
            }
        }
        catch (JsonException e)
        {
            var at = $"line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}";
            return RequestProblem.InvalidJson($"Expected JSON (RFC 8259), failed at {at}.");
        }

        value = JsonElement.Parse(json, new JsonDocumentOptions { MaxDepth = depthMax });
        return null;
    }

    private static RequestProblem? Scan(ReadOnlySpan<byte> json, int depthMax)
    {
        // One level more than allowed is read, so that too deep is told from broken.
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = depthMax + 1 });
        while (reader.Read())
        {
            if (
                reader.CurrentDepth >= depthMax
                && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray
            )
            {
                return RequestProblem.JsonTooDeep(depthMax);
            }

            if (reader.ValueIsEscaped && !IsText(ref reader))
            {
                return RequestProblem.InvalidJson("A string holds half of a surrogate pair.");
            }
        }

        return null;
    }

    // "\ud800" alone is JSON but no text: JsonElement.GetString would throw on it later, far from here.
    private static bool IsText(ref Utf8JsonReader reader)
    {
        try
        {
            _ = reader.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
