using System.Text;
using Microsoft.AspNetCore.Http;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Server.Http;

/// <summary>The download of the schema in SDL.</summary>
/// <param name="sdl">Gives the schema.</param>
/// <param name="settings">Whether the download is on.</param>
internal sealed class SchemaEndpoint(PrintSchema sdl, ServerSettings settings)
{
    public Task HandleAsync(HttpContext context)
    {
        var (response, gone) = (context.Response, context.RequestAborted);
        if (!settings.SchemaDownload)
        {
            return ResponseWriter.SendAsync(
                response,
                RequestProblem.SchemaNotAllowed,
                ResponseFormat.Json,
                gone
            );
        }

        response.Headers.ContentDisposition = "attachment; filename=\"schema.graphql\"";
        return ResponseWriter.SendAsync(
            response,
            200,
            MediaTypes.Sdl,
            Encoding.UTF8.GetBytes(sdl()),
            gone
        );
    }
}
