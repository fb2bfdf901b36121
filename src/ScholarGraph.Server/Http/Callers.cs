using System.Net;
using Microsoft.AspNetCore.Http;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Server.Http;

/// <summary>Tells who asks: the bearer of a curator's key, or a developer at their own machine.</summary>
internal sealed class Callers(NameBearer bearer, ServerSettings settings)
{
    /// <summary>Header of a key that makes the retry of a mutation do nothing twice.</summary>
    public const string RetryHeader = "Idempotency-Key";

    private const string Scheme = "Bearer ";
    private const string Developer = "developer";

    /// <summary>Who sent a request; looked up when it is first asked for.</summary>
    public Func<CancellationToken, Task<string?>> Of(HttpContext context)
    {
        Task<string?>? found = null;
        return cancellationToken => found ??= FindAsync(context, cancellationToken);
    }

    private async Task<string?> FindAsync(HttpContext context, CancellationToken cancellationToken)
    {
        string? header = context.Request.Headers.Authorization;
        return header is not null && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
                ? await bearer(header[Scheme.Length..].Trim(), cancellationToken)
            : header is null && settings.LocalCuration && IsLocal(context) ? Developer
            : null;
    }

    private static bool IsLocal(HttpContext context) =>
        context.Connection is { RemoteIpAddress: { } from, LocalIpAddress: { } to }
        && IPAddress.IsLoopback(from)
        && IPAddress.IsLoopback(to)
        // What a proxy passes on comes from somewhere else.
        && !context.Request.Headers.ContainsKey("X-Forwarded-For")
        && !context.Request.Headers.ContainsKey("Forwarded");
}
