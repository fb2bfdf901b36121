using Microsoft.AspNetCore.Http;

namespace ScholarGraph.Server.Http;

/// <summary>What a supervisor asks: is the process alive, and can it answer queries.</summary>
/// <param name="isReady">Whether the database answers.</param>
/// <param name="time">Bounds the question.</param>
internal sealed class HealthEndpoints(ProbeData isReady, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static Task LiveAsync(HttpContext context) =>
        SendAsync(context, 200, "live\n"u8.ToArray());

    public async Task ReadyAsync(HttpContext context) =>
        await (
            await IsReadyAsync(context.RequestAborted)
                ? SendAsync(context, 200, "ready\n"u8.ToArray())
                : SendAsync(context, 503, "not ready\n"u8.ToArray())
        );

    // Any failure of the database means "not ready": that is the answer, not an incident.
    private async Task<bool> IsReadyAsync(CancellationToken gone)
    {
        using var timeout = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(gone, timeout.Token);
        try
        {
            return await isReady(either.Token).WaitAsync(either.Token);
        }
#pragma warning disable CA1031
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }

    private static Task SendAsync(HttpContext context, int status, byte[] text)
    {
        context.Response.Headers.CacheControl = "no-store";
        return ResponseWriter.SendAsync(
            context.Response,
            status,
            MediaTypes.Text,
            text,
            context.RequestAborted
        );
    }
}
