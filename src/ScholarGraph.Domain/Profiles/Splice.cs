namespace ScholarGraph.Domain.Profiles;

/// <summary>
/// The site shows 140 characters of an abstract, then a marker, then the rest at once. Undoing it deletes the marker
/// and joins what stands on both sides: nothing is trimmed, no space is added.
/// </summary>
internal static class Splice
{
    /// <summary>Code points before the marker.</summary>
    public const int At = 140;

    private const string French = "\u2026 (voir plus)";
    private const string English = "\u2026 (see more)";

    /// <summary>The joined text; null when no marker stands after exactly 140 code points.</summary>
    public static string? Undo(string line)
    {
        var at = IndexOfRest(line);
        return MarkerAt(line, at) is { } marker
            ? string.Concat(line.AsSpan(0, at), line.AsSpan(at + marker.Length))
            : null;
    }

    /// <summary>The language of the marker after 140 code points; null without one.</summary>
    public static Language? LanguageOf(string line) =>
        MarkerAt(line, IndexOfRest(line)) switch
        {
            French => Language.Fr,
            English => Language.En,
            _ => null,
        };

    /// <summary>The first 140 code points of a line that ends inside a marker; null when it does not.</summary>
    public static string? CutInside(string line)
    {
        var at = IndexOfRest(line);
        var rest = line.AsSpan(at);
        var isCut =
            rest.Length is > 0 and < 13
            && (French.AsSpan().StartsWith(rest) || English.AsSpan().StartsWith(rest));
        return isCut ? line[..at] : null;
    }

    /// <summary>Whether the marker's words stand anywhere in the text.</summary>
    public static bool Mentions(string text) =>
        text.Contains(French, StringComparison.Ordinal)
        || text.Contains(English, StringComparison.Ordinal);

    /// <summary>Whether the text has more than 140 code points.</summary>
    public static bool IsLong(string line) => IndexOfRest(line) < line.Length;

    private static string? MarkerAt(string line, int at) =>
        string.CompareOrdinal(line, at, French, 0, French.Length) == 0 ? French
        : string.CompareOrdinal(line, at, English, 0, English.Length) == 0 ? English
        : null;

    // A surrogate that stands alone counts as one character.
    private static int IndexOfRest(string line)
    {
        var at = 0;
        for (var count = 0; count < At && at < line.Length; count++)
        {
            at += char.IsSurrogatePair(line, at) ? 2 : 1;
        }

        return at;
    }
}
