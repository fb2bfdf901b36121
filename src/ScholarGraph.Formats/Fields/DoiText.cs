using System.Net;

namespace ScholarGraph.Formats.Fields;

/// <summary>DOIs as sources write them.</summary>
internal static class DoiText
{
    // What dblp and publishers linked to before there was one.
    private static readonly string[] Resolvers =
    [
        "doi.org/",
        "doi.acm.org/",
        "doi.ieeecomputersociety.org/",
    ];

    private static readonly string[] Prefixes =
    [
        "https://",
        "http://",
        "www.",
        "dx.",
        .. Resolvers,
        "doi:",
        "doi ",
    ];

    /// <summary>Whether a text is the address of a DOI.</summary>
    public static bool IsAddress(string? text) =>
        text is not null
        && Array.Exists(
            Resolvers,
            resolver => text.Contains(resolver, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The DOI without resolver. Old ones hold signs like "&lt;", which are "%3C" in addresses and entities in exports.</summary>
    public static string Plain(string? text)
    {
        var doi = Identifiers.Bare(text, Prefixes);
        return WebUtility.HtmlDecode(IsAddress(text) ? Uri.UnescapeDataString(doi) : doi);
    }
}
