using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ScholarGraph.Server.Http;

/// <summary>Keeps our failures ours: logged once with an id; the client learns the id and nothing else.</summary>
internal sealed partial class FailureShield(RequestDelegate next, ILogger<FailureShield> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: nobody to answer, nothing to report.
        }
#pragma warning disable CA1031 // The outermost place of a request: whatever it is ends here.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await FailAsync(context, exception);
        }
    }

    private async Task FailAsync(HttpContext context, Exception exception)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        LogFailure(id, context.Request.Method, context.Request.Path, exception);
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        context.Response.Clear();
        var format =
            Negotiation.Agree(context.Request.Headers.Accept).Format ?? ResponseFormat.Json;
        await ResponseWriter.SendAsync(
            context.Response,
            RequestProblem.Unexpected(id),
            format,
            context.RequestAborted
        );
    }

    [LoggerMessage(1, LogLevel.Error, "Request {Id} failed: {Method} {Path}")]
    private partial void LogFailure(string id, string method, string path, Exception exception);
}
