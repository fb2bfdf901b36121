using System.Net;

namespace ScholarGraph.Formats.Fields;

/// <summary>DOIs as sources write them.</summary>
internal static class DoiText
{
    private static readonly string[] Prefixes =
    [
        "https://",
        "http://",
        "www.",
        "dx.",
        "doi.org/",
        "doi:",
        "doi ",
    ];

    /// <summary>The DOI without resolver. Old ones hold signs like "&lt;", which are "%3C" in addresses and entities in exports.</summary>
    public static string Plain(string? text)
    {
        var doi = Identifiers.Bare(text, Prefixes);
        var isAddress = text?.Contains("doi.org/", StringComparison.OrdinalIgnoreCase) == true;
        return WebUtility.HtmlDecode(isAddress ? Uri.UnescapeDataString(doi) : doi);
    }
}
