using Microsoft.AspNetCore.Http;
using ScholarGraph.Api;
using ScholarGraph.Data.Access;
using ScholarGraph.Server.Http.Ide;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Server.Http;

/// <summary><c>/graphql</c>: GraphQL over HTTP (graphql.github.io/graphql-over-http), one stage after the other.</summary>
internal sealed class GraphEndpoint(
    ExecuteGraph execute,
    SchemaEndpoint schema,
    IdeEndpoint ide,
    Callers callers,
    ServerSettings settings,
    TimeProvider time
)
{
    private const string Methods = "GET, HEAD, POST";
    private readonly RequestReader reader = new(settings.JsonDepthMax);

    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        var (request, response, gone) = (context.Request, context.Response, context.RequestAborted);
        if (IsRead(request) && request.Query.ContainsKey("sdl"))
        {
            await schema.HandleAsync(context);
            return;
        }

        if (
            IsRead(request)
            && !request.Query.ContainsKey("query")
            && Negotiation.WantsPage(request.Headers.Accept)
        )
        {
            await ide.PageAsync(context);
            return;
        }

        var agreed = Negotiation.Agree(request.Headers.Accept);
        var format = agreed.Format ?? ResponseFormat.Json;
        if (agreed.Problem is { } disagreed)
        {
            await ResponseWriter.SendAsync(response, disagreed, format, gone);
            return;
        }

        var reading = await ReadAsync(request);
        if (reading.Problem is { } problem)
        {
            await ResponseWriter.SendAsync(response, problem, format, gone);
            return;
        }

        await AnswerAsync(context, reading, format);
    }

    private async Task AnswerAsync(
        HttpContext context,
        RequestReading reading,
        ResponseFormat format
    )
    {
        var gone = context.RequestAborted;
        using var timeout = new CancellationTokenSource(settings.RequestTimeout, time);
        using var end = gone.UnsafeRegister(
            static timeout => ((CancellationTokenSource)timeout!).Cancel(),
            timeout
        );
        try
        {
            var asked = ReportHeaders.Apply(
                reading.Request!,
                context.Request.Headers,
                settings
            ) with
            {
                Caller = callers.Of(context),
                RetryKey = context.Request.Headers[Callers.RetryHeader],
            };
            var answer = await execute(asked, timeout.Token);
            await (
                IsRead(context.Request) && answer.Kind == GraphResponseKind.Executed
                    ? ConditionalAnswer.SendAsync(
                        context,
                        answer,
                        format,
                        settings.AnswerMaxAgeSeconds
                    )
                    : ResponseWriter.SendAsync(context.Response, answer, format, gone)
            );
        }
        catch (AccessException e)
        {
            await ResponseWriter.SendAsync(context.Response, RetryProblem.Of(e), format, gone);
        }
        catch (OperationCanceledException)
            when (timeout.IsCancellationRequested && !gone.IsCancellationRequested)
        {
            var problem = RequestProblem.Timeout(settings.RequestTimeout);
            await ResponseWriter.SendAsync(context.Response, problem, format, gone);
        }
    }

    private async Task<RequestReading> ReadAsync(HttpRequest request)
    {
        if (IsRead(request))
        {
            return reader.FromQueryString(request.Query);
        }

        if (!HttpMethods.IsPost(request.Method))
        {
            return RequestProblem.Method(request.Method, Methods);
        }

        if (!RequestBody.IsJson(request.ContentType))
        {
            return RequestProblem.ContentType(request.ContentType);
        }

        try
        {
            // When the client goes, the reading fails by itself; cancelled from here, it would still hold the body when Kestrel wants it back, which Kestrel logs as an error.
            return
                await RequestBody.ReadAsync(
                    request,
                    settings.RequestBytesMax,
                    CancellationToken.None
                )
                    is { } body
                ? reader.FromBody(body.Span)
                : RequestProblem.TooLarge(settings.RequestBytesMax);
        }
        catch (BadHttpRequestException e)
        {
            return RequestProblem.Broken(e.StatusCode);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // The connection is gone: the answer has no reader, and nothing of ours has failed.
            // Without the abort Kestrel would wait for the rest of the body, and log an error because it cannot.
            request.HttpContext.Abort();
            return RequestProblem.Broken(StatusCodes.Status400BadRequest);
        }
    }

    private static bool IsRead(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
}
