using Microsoft.AspNetCore.Http;
using ScholarGraph.Api.Exporting;
using ScholarGraph.Formats.Writing;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Server.Http;

/// <summary><c>/export/{format}</c>: the graph, or what a filter leaves of it, as a file. What is not whole never ends like one that is.</summary>
internal sealed class ExportEndpoint(BeginExport begin, ServerSettings settings, TimeProvider time)
    : IDisposable
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _running = new(settings.ExportsAtOnceMax);

    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        var (asked, problem) = ExportRequest.Read(context.Request, settings.JsonDepthMax);
        if (asked is null)
        {
            await RefuseAsync(context, problem!);
            return;
        }

        // Whoever has no place is told at once: an export may run for minutes.
        if (!_running.Wait(0, CancellationToken.None))
        {
            context.Response.Headers.RetryAfter = $"{RetryAfter.TotalSeconds:0}";
            await RefuseAsync(context, RequestProblem.ExportsBusy(settings.ExportsAtOnceMax));
            return;
        }

        try
        {
            await AnswerAsync(context, asked);
        }
        finally
        {
            _ = _running.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _running.Dispose();

    private async Task AnswerAsync(HttpContext context, ExportRequest asked)
    {
        var gone = context.RequestAborted;
        using var timeout = new CancellationTokenSource(settings.ExportTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(gone, timeout.Token);
        try
        {
            await using var export = await begin(asked.Format, asked.Where, either.Token);
            await (
                export.Refusal is { } refusal
                    ? ResponseWriter.SendAsync(
                        context.Response,
                        StatusCodes.Status400BadRequest,
                        MediaTypes.Json,
                        refusal.Body,
                        gone
                    )
                    : SendAsync(context, asked.Format, export, either.Token)
            );
        }
        catch (OperationCanceledException)
            when (timeout.IsCancellationRequested && !gone.IsCancellationRequested)
        {
            if (context.Response.HasStarted)
            {
                context.Abort();
                return;
            }

            context.Response.Clear();
            await RefuseAsync(context, RequestProblem.Timeout(settings.ExportTimeout));
        }
    }

    private static async Task SendAsync(
        HttpContext context,
        ExportFormat format,
        GraphExport export,
        CancellationToken cancellationToken
    )
    {
        var (response, headers) = (context.Response, context.Response.Headers);
        var name = format.NewNetworkWriter is null ? "publications" : "coauthors";
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = format.MediaType;
        headers.ContentDisposition =
            $"attachment; filename=\"scholargraph-{name}.{format.FileExtension}\"";
        headers.CacheControl = "no-cache";
        headers.XContentTypeOptions = "nosniff";
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await export.WriteAsync(response.Body, cancellationToken);
        }
    }

    private static Task RefuseAsync(HttpContext context, RequestProblem problem) =>
        ResponseWriter.SendAsync(
            context.Response,
            problem,
            ResponseFormat.Json,
            context.RequestAborted
        );
}
