using Microsoft.AspNetCore.Http;

namespace ScholarGraph.Server.Http;

/// <summary>What a browser gets at <c>/graphql</c> until the IDE is built.</summary>
internal static class WelcomePage
{
    private static ReadOnlyMemory<byte> Html { get; } =
        """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <title>ScholarGraph</title>
        <h1>ScholarGraph</h1>
        <p>This address answers GraphQL: send a <code>POST</code> with <code>Content-Type: application/json</code>
        and a body such as <code>{"query":"{ researchers { nodes { name } } }"}</code>.</p>
        <p><a href="/graphql?sdl">The schema</a> can be downloaded. An IDE in the browser is planned, not built yet.</p>
        </html>

        """u8.ToArray();

    public static Task SendAsync(HttpResponse response, CancellationToken cancellationToken) =>
        ResponseWriter.SendAsync(response, 200, MediaTypes.Html, Html, cancellationToken);
}
