using System.Text.RegularExpressions;

namespace ScholarGraph.Formats.Bibtex;

/// <summary>Identifiers and addresses: as they stand, but for what programs put in the place of characters that LaTeX would take for its own.</summary>
internal static partial class BibVerbatim
{
    /// <returns>Null for null.</returns>
    public static string? Plain(string? text) =>
        text is null ? null
        : text.AsSpan().IndexOfAny('\\', '{', '$') < 0 ? text.Trim()
        : Escapes()
            .Replace(text, Character)
            .Replace("{", "", StringComparison.Ordinal)
            .Replace("}", "", StringComparison.Ordinal)
            .Trim();

    /// <summary>A DOI, in which what would end the field may be escaped as in an address.</summary>
    /// <returns>Null for null.</returns>
    public static string? Doi(string? text) =>
        Plain(text)
            ?.Replace("%7B", "{", StringComparison.OrdinalIgnoreCase)
            .Replace("%7D", "}", StringComparison.OrdinalIgnoreCase)
            .Replace("%5C", "\\", StringComparison.OrdinalIgnoreCase);

    private static string Character(Match escape) =>
        escape.Groups[1].Value switch
        {
            "less" => "<",
            "greater" => ">",
            "underscore" => "_",
            "asciicircum" => "^",
            "asciitilde" => "~",
            _ when escape.Value == "$\\sim$" => "~",
            _ => escape.Groups[2].Value + escape.Groups[3].Value,
        };

    // "\textless{}", "$<$", "\~{}", "\_".
    [GeneratedRegex(
        @"\\text(less|greater|underscore|asciicircum|asciitilde)(?:\{\}|\s|(?![A-Za-z]))|\$\\sim\$|\$([<>])\$|\\([~^_%#&$])(?:\{\})?"
    )]
    private static partial Regex Escapes();
}
