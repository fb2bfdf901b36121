using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using ScholarGraph.Api;

namespace ScholarGraph.Server.Http;

/// <summary>
/// The answer to a GET, with a strong tag of its bytes: whoever has it already gets 304 (RFC 9110, 13.1.2). It may be stored, and be
/// used again without asking for as long as both the settings and the schema allow; by default never, for an import may have changed
/// the data.
/// </summary>
internal static class ConditionalAnswer
{
    public static Task SendAsync(
        HttpContext context,
        GraphResponse answer,
        ResponseFormat format,
        int maxAge
    )
    {
        var response = context.Response;
        var tag = new EntityTagHeaderValue(Tag(answer.Body.Span, format));
        response.Headers.ETag = tag.ToString();
        var seconds = Math.Min(maxAge, answer.MaxAge ?? maxAge);
        response.Headers.CacheControl =
            seconds > 0
                ? string.Create(CultureInfo.InvariantCulture, $"public, max-age={seconds}")
                : "no-cache";
        if (!Has(context.Request, tag))
        {
            return ResponseWriter.SendAsync(response, answer, format, context.RequestAborted);
        }

        ResponseWriter.Vary(response);
        response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    private static bool Has(HttpRequest request, EntityTagHeaderValue tag) =>
        request
            .GetTypedHeaders()
            .IfNoneMatch.Any(known =>
                known.Equals(EntityTagHeaderValue.Any)
                || known.Compare(tag, useStrongComparison: false)
            );

    // The same bytes in another media type are another representation.
    private static string Tag(ReadOnlySpan<byte> body, ResponseFormat format) =>
        $"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(..16))}-{(int)format}\"";
}
