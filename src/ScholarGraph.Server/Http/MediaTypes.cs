namespace ScholarGraph.Server.Http;

/// <summary>Media types as sent in <c>Content-Type</c>; every text is UTF-8.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json; charset=utf-8";
    public const string GraphResponse = "application/graphql-response+json; charset=utf-8";
    public const string Sdl = "application/graphql; charset=utf-8";
    public const string Html = "text/html; charset=utf-8";
    public const string Text = "text/plain; charset=utf-8";

    public static string Of(ResponseFormat format) =>
        format == ResponseFormat.GraphResponse ? GraphResponse : Json;
}
