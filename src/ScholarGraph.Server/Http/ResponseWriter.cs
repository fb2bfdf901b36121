using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ScholarGraph.Api;

namespace ScholarGraph.Server.Http;

/// <summary>Sends answers; each one says its length and its character set.</summary>
internal static class ResponseWriter
{
    public static Task SendAsync(
        HttpResponse response,
        GraphResponse answer,
        ResponseFormat format,
        CancellationToken cancellationToken
    )
    {
        if (answer.Kind == GraphResponseKind.OperationNotAllowed)
        {
            var problem = RequestProblem.OperationKind("POST");
            return SendAsync(response, problem, format, cancellationToken);
        }

        var status = ResponseStatus.Of(answer.Kind, format);
        return SendAsync(response, status, MediaTypes.Of(format), answer.Body, cancellationToken);
    }

    public static Task SendAsync(
        HttpResponse response,
        RequestProblem problem,
        ResponseFormat format,
        CancellationToken cancellationToken
    )
    {
        if (problem.Allow is not null)
        {
            response.Headers.Allow = problem.Allow;
        }

        if (problem.Code is null)
        {
            response.StatusCode = problem.Status;
            response.ContentLength = 0;
            return Task.CompletedTask;
        }

        var body = Body(problem);
        return SendAsync(response, problem.Status, MediaTypes.Of(format), body, cancellationToken);
    }

    public static Task SendAsync(
        HttpResponse response,
        int status,
        string mediaType,
        ReadOnlyMemory<byte> body,
        CancellationToken cancellationToken
    )
    {
        response.StatusCode = status;
        response.ContentType = mediaType;
        response.ContentLength = body.Length;
        Vary(response);
        response.Headers.XContentTypeOptions = "nosniff";
        return response.Body.WriteAsync(body, cancellationToken).AsTask();
    }

    /// <summary>The same address answers in several media types, and with reports or without: a cache has to know.</summary>
    public static void Vary(HttpResponse response) =>
        response.Headers.Vary = "Accept, " + ReportHeaders.Names;

    private static ReadOnlyMemory<byte> Body(RequestProblem problem)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("errors");
            json.WriteStartObject();
            json.WriteString("message", problem.Message);
            json.WriteStartObject("extensions");
            json.WriteString("code", problem.Code);
            WriteIfAny(json, "headerValue", problem.HeaderValue);
            WriteIfAny(json, "hint", problem.Hint);
            WriteIfAny(json, "id", problem.IncidentId);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void WriteIfAny(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
