using System.Globalization;
using System.Text;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Formats.Writing;

namespace ScholarGraph.Formats.Citations;

/// <summary>Writes names and lists of them for references.</summary>
internal static class CitationNames
{
    /// <summary>The list of a work's authors.</summary>
    /// <param name="work">The work.</param>
    /// <param name="form">Writes the name at an index.</param>
    /// <param name="rules">Of the style.</param>
    /// <returns>Null for a work without authors.</returns>
    public static string? Of(CitedWork work, Func<CitedName, int, string> form, NameListRules rules)
    {
        if (work.Authors.Count == 0)
        {
            return null;
        }

        var isCut = work.Authors.Count > rules.AllMax;
        var names = work
            .Authors.Take(isCut ? rules.Shown : rules.AllMax)
            .Select((author, index) => form(author.Name, index))
            .ToList();
        if (isCut && work.AuthorsComplete && rules.ShowsLast)
        {
            var last = work.Authors.Count - 1;
            return $"{string.Join(", ", names)}, … {form(work.Authors[last].Name, last)}";
        }

        return isCut || !work.AuthorsComplete ? string.Join(", ", names) + rules.EtAl
            : names.Count == 1 ? names[0]
            : names.Count == 2 ? names[0] + rules.AndOfTwo + names[1]
            : string.Join(", ", names[..^1]) + rules.And + names[^1];
    }

    /// <summary>"Berg, J. P., Jr."</summary>
    public static string FamilyInitials(CitedName name, int index) =>
        Split(name) is { Given: { } given } parts
            ? $"{parts.Family}, {Initials(given, ". ", ".")}{Suffix(parts, ", ")}"
            : Whole(name);

    /// <summary>"Berg, Jan Piet" for the first, "Jan Piet Berg" for the others.</summary>
    public static string FamilyGivenFirst(CitedName name, int index) =>
        index == 0 && Split(name) is { Given: { } given } parts
            ? $"{parts.Family}, {given}{Suffix(parts, ", ")}"
            : Whole(name);

    /// <summary>"J. P. Berg".</summary>
    public static string InitialsFamily(CitedName name, int index) =>
        Split(name) is { Given: { } given } parts
            ? $"{Initials(given, ". ", ".")} {parts.Family}{Suffix(parts, " ")}"
            : Whole(name);

    /// <summary>"Berg JP".</summary>
    public static string FamilyBareInitials(CitedName name, int index) =>
        Split(name) is { Given: { } given } parts
            ? $"{parts.Family} {Initials(given, "", "").Replace("-", "", StringComparison.Ordinal)}{Suffix(parts, " ")}"
            : Whole(name);

    private static CitedName Split(CitedName name)
    {
        var parts = name.Guessed;
        return parts with
        {
            Given = OneLine.OrNull(parts.Given),
            Family = OneLine.Of(parts.Family ?? ""),
            Suffix = OneLine.OrNull(parts.Suffix),
        };
    }

    private static string Whole(CitedName name) => OneLine.Of(name.Printed);

    private static string Suffix(CitedName name, string before) =>
        name.Suffix is null ? "" : before + name.Suffix;

    // "Jean-Pierre Q." is "J.-P. Q."; a script without small letters has no initials, its names stay whole.
    private static string Initials(string given, string between, string after)
    {
        if (!given.EnumerateRunes().Any(IsCased))
        {
            return given;
        }

        var words = given
            .Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word =>
                string.Join(
                    after + "-",
                    word.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(First)
                )
            )
            .Where(word => word.Length > 0);
        return string.Join(between, words) + after;
    }

    private static string First(string word)
    {
        var enumerator = StringInfo.GetTextElementEnumerator(word);
        return enumerator.MoveNext() ? enumerator.GetTextElement().ToUpperInvariant() : "";
    }

    private static bool IsCased(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter;
}
