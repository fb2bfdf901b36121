using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Server.Http.Ide;

/// <summary>Serves the IDE below <c>/graphql/</c>, as its files lie beside the program; nothing comes from elsewhere.</summary>
/// <param name="files">What was built.</param>
/// <param name="settings">Whether it is on.</param>
internal sealed class IdeEndpoint(IdeFiles files, ServerSettings settings)
{
    // The page and its workers may speak to this server only. 'unsafe-inline' styles: the editor makes its colours at run time.
    // 'unsafe-eval': its validator of settings (ajv) makes functions of texts when it loads; without it the page stays white.
    private const string Policy =
        "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
        + "img-src 'self' data: blob:; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Answers a browser that wants a page at <c>/graphql</c> or <c>/graphql/</c>.</summary>
    public Task PageAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        // The page finds its files, and the graph, relative to its own address.
        if (request.Path.Value?.EndsWith('/') is false)
        {
            response.StatusCode = StatusCodes.Status301MovedPermanently;
            response.Headers.Location = $"{request.PathBase}{request.Path}/{request.QueryString}";
            response.Headers.Vary = "Accept";
            return Task.CompletedTask;
        }

        return settings.Ide && files.Page is { } page
            ? SendAsync(context, page)
            : FallbackPage.SendAsync(response, settings, context.RequestAborted);
    }

    /// <summary>Answers for a file below <c>/graphql/</c>; 404 for what is none.</summary>
    public Task FileAsync(HttpContext context)
    {
        var name = context.GetRouteValue("file") as string ?? "";
        if (settings.Ide && name == "bcp-config.json" && files.Page is not null)
        {
            Guard(context.Response);
            context.Response.Headers.CacheControl = "no-cache";
            return ResponseWriter.SendAsync(
                context.Response,
                StatusCodes.Status200OK,
                MediaTypes.Json,
                IdeConfig.Json,
                context.RequestAborted
            );
        }

        if (settings.Ide && files.Find(name) is { } file)
        {
            return SendAsync(context, file);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static Task SendAsync(HttpContext context, IdeFile file)
    {
        var (request, response) = (context.Request, context.Response);
        Guard(response);
        response.Headers.Vary = "Accept, Accept-Encoding";
        response.Headers.CacheControl = file.IsImmutable
            ? "public, max-age=31536000, immutable"
            : "no-cache";
        if (file.EntityTag is not null)
        {
            response.Headers.ETag = file.EntityTag;
            if (
                request
                    .Headers.IfNoneMatch.ToString()
                    .Contains(file.EntityTag, StringComparison.Ordinal)
            )
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }
        }

        var encoding = CompressedForm.Choose(request.Headers.AcceptEncoding, file.Encodings);
        if (encoding is not null)
        {
            response.Headers.ContentEncoding = encoding;
        }

        var path = file.PathOf(encoding);
        response.ContentType = file.MediaType;
        response.ContentLength = new FileInfo(path).Length;
        return response.SendFileAsync(path, context.RequestAborted);
    }

    private static void Guard(HttpResponse response)
    {
        response.Headers[HeaderNames.ContentSecurityPolicy] = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
