using System.Text;
using Microsoft.AspNetCore.Http;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Server.Http;

/// <summary>What a browser gets at <c>/graphql/</c> where there is no IDE: a page without scripts that can ask a question.</summary>
internal static class FallbackPage
{
    private const string Policy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string NotBuilt =
        "The IDE, Banana Cake Pop, is not part of this build, because Node.js was missing when it was made. "
        + "Install Node.js with npm and build again.";

    private const string SwitchedOff =
        "The IDE is switched off on this server (setting <code>Ide</code>).";

    public static Task SendAsync(
        HttpResponse response,
        ServerSettings settings,
        CancellationToken cancellationToken
    )
    {
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.CacheControl = "no-cache";
        return ResponseWriter.SendAsync(
            response,
            StatusCodes.Status200OK,
            MediaTypes.Html,
            Encoding.UTF8.GetBytes(Html(settings)),
            cancellationToken
        );
    }

    // The form is a plain GET of the same address: the answer is the graph's own JSON.
    private static string Html(ServerSettings settings) =>
        $$"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>ScholarGraph</title>
            <link rel="icon" href="data:,">
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
            textarea { box-sizing: border-box; width: 100%; height: 12rem; font: 0.9rem/1.4 ui-monospace, monospace }
            </style>
            </head>
            <body>
            <h1>ScholarGraph</h1>
            <p>Researchers, publications, co-authors and topics as one graph. This address answers GraphQL: send a
            <code>POST</code> with <code>Content-Type: application/json</code>, or ask here.</p>
            <form action="../graphql" method="get">
            <p><label for="query">Query</label></p>
            <textarea id="query" name="query" spellcheck="false" required>
            {
              researchers(first: 5) {
                totalCount
                nodes { name publicationCount coauthorCount }
              }
            }
            </textarea>
            <p><button>Ask</button></p>
            </form>
            {{(
                settings.SchemaDownload
                    ? "<p><a href=\"../graphql?sdl\">Download the schema</a></p>"
                    : ""
            )}}
            <p>{{(settings.Ide ? NotBuilt : SwitchedOff)}}</p>
            </body>
            </html>

            """;
}
