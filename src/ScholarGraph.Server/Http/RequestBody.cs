using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ScholarGraph.Server.Http;

/// <summary>Takes in the body of a POST within its limit.</summary>
internal static class RequestBody
{
    private const int FirstGuessBytes = 4096;

    /// <summary>Whether a content type is JSON in UTF-8; any other is refused, which also keeps foreign web forms out.</summary>
    public static bool IsJson(string? contentType) =>
        // What nearly every client sends needs no second look.
        contentType == "application/json"
        || (
            MediaTypeHeaderValue.TryParse(contentType, out var type)
            && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || IsUtf8(HeaderUtilities.RemoveQuotes(type.Charset)))
        );

    /// <summary>Reads the whole body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="bytesMax">How long it may be.</param>
    /// <param name="cancellationToken">Ends the reading when the client has gone.</param>
    /// <returns>The bytes, or null when there are more than allowed.</returns>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(
        HttpRequest request,
        int bytesMax,
        CancellationToken cancellationToken
    )
    {
        if (request.ContentLength > bytesMax)
        {
            return null;
        }

        // One byte of room past the end shows the end without growing.
        var buffer = new byte[(int)(request.ContentLength ?? FirstGuessBytes) + 1];
        var length = 0;
        while (true)
        {
            var read = await request.Body.ReadAsync(buffer.AsMemory(length), cancellationToken);
            if (read == 0)
            {
                return buffer.AsMemory(0, length);
            }

            length += read;
            if (length > bytesMax)
            {
                return null;
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, Math.Min(length * 2, bytesMax + 1));
            }
        }
    }

    private static bool IsUtf8(Microsoft.Extensions.Primitives.StringSegment charset) =>
        charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
        || charset.Equals("utf8", StringComparison.OrdinalIgnoreCase);
}
