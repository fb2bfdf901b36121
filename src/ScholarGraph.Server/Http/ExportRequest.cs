using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ScholarGraph.Formats.Writing;

namespace ScholarGraph.Server.Http;

/// <summary>What a request asks to be written out. Pure.</summary>
/// <param name="Format">The format.</param>
/// <param name="Where">The filter; undefined when there is none.</param>
internal sealed record ExportRequest(ExportFormat Format, JsonElement Where)
{
    private const string Filter = "where";

    /// <summary>Reads method, format and filter.</summary>
    /// <param name="request">The request; <c>format</c> is a value of its route.</param>
    /// <param name="jsonDepthMax">How deep the filter may nest.</param>
    /// <returns>What is asked, or why it cannot be told; one of both is null.</returns>
    public static (ExportRequest? Asked, RequestProblem? Problem) Read(
        HttpRequest request,
        int jsonDepthMax
    )
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            return (null, RequestProblem.Method(request.Method, "GET, HEAD"));
        }

        var name = request.RouteValues["format"] as string ?? "";
        if (ExportFormats.Find(name) is not { } format)
        {
            return (null, RequestProblem.FormatUnknown(name, ExportFormats.Names));
        }

        // A filter under a mistyped name would let the whole graph out.
        if (request.Query.Keys.FirstOrDefault(key => key != Filter) is { } unknown)
        {
            return (null, RequestProblem.ParameterUnknown(unknown, Filter));
        }

        if (request.Query[Filter].Count > 1)
        {
            return (null, RequestProblem.Repeated(Filter));
        }

        string? text = request.Query[Filter];
        if (string.IsNullOrWhiteSpace(text))
        {
            return (new ExportRequest(format, default), null);
        }

        return
            JsonCheck.TryRead(Encoding.UTF8.GetBytes(text), jsonDepthMax, out var where)
                is { } problem
            ? (
                null,
                problem with
                {
                    Message = $"{problem.Message.TrimEnd('.')}: parameter `{Filter}`.",
                }
            )
            : (new ExportRequest(format, where), null);
    }
}
