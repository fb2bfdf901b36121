using ScholarGraph.Domain.Exporting;
using ScholarGraph.Formats.Fields;
using ScholarGraph.Formats.Writing;

namespace ScholarGraph.Formats.Bibtex;

/// <summary>Writes name lists so that BibTeX, and <see cref="BibNames"/>, read the same names.</summary>
internal static class BibNameText
{
    /// <returns>Null for a work without authors.</returns>
    public static string? List(CitedWork work) =>
        work.Authors.Count == 0
            ? null
            : string.Join(
                " and ",
                work.Authors.Select(author => One(author.Name))
                    .Concat(work.AuthorsComplete ? [] : ["others"])
            );

    /// <summary>"Family, Suffix, Given"; a group in braces.</summary>
    public static string One(CitedName name)
    {
        var parts = name.Guessed;
        var printed = OneLine.Of(name.Printed);
        return parts.IsWhole
            ? Whole(printed, printed.Any(c => c is ' ' or ',') || IsList(printed))
            : Parts(parts);
    }

    private static string Parts(CitedName name) =>
        string.Join(
            ", ",
            new[] { name.Family, name.Suffix, name.Given }
                .Select(OneLine.OrNull)
                .OfType<string>()
                .Select(part =>
                    Whole(part, part.Contains(',', StringComparison.Ordinal) || IsList(part))
                )
        );

    private static string Whole(string text, bool mustHold) =>
        mustHold ? $"{{{LatexEscape.Of(text)}}}" : LatexEscape.Of(text);

    // What would part the name from others, or be taken for their absence or for named parts.
    private static bool IsList(string text) =>
        AuthorList.WithoutOthers(text) != text
        || text.AsSpan().ContainsAny('=', ';')
        || text.Split(' ').Contains("and", StringComparer.OrdinalIgnoreCase);
}
