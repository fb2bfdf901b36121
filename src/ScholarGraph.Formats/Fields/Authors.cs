using ScholarGraph.Domain.Records;

namespace ScholarGraph.Formats.Fields;

/// <summary>Makes author records out of parts of names.</summary>
internal static class Authors
{
    /// <summary>A person by the parts of the name; null without a family and a given name.</summary>
    /// <param name="given">Given names.</param>
    /// <param name="family">Family name with its particles.</param>
    /// <param name="suffix">Jr, III.</param>
    /// <param name="position">Place in the list, from 1.</param>
    /// <param name="locator">Where.</param>
    public static AuthorRecord? Of(
        string? given,
        string? family,
        string? suffix,
        int position,
        string locator
    )
    {
        if (
            Blank(suffix)
            && !Blank(given)
            && family?.LastIndexOf(' ') is > 0 and var space
            && IsSuffix(family[(space + 1)..])
        )
        {
            (family, suffix) = (family[..space], family[(space + 1)..]);
        }

        var name = Natural(given, family, suffix);
        return name.Length == 0
            ? null
            : new AuthorRecord
            {
                Name = name,
                GivenName = Blank(family) ? null : given,
                FamilyName = Blank(family) ? given : family,
                ListedPosition = position,
                Locator = locator,
            };
    }

    /// <summary>A group, or a name that must not be taken apart; null when blank.</summary>
    public static AuthorRecord? Group(string? name, int position, string locator) =>
        Blank(name)
            ? null
            : new AuthorRecord
            {
                Name = name!,
                FamilyName = name,
                ListedPosition = position,
                Locator = locator,
            };

    /// <summary>A name as printed, its parts unknown; null when blank.</summary>
    public static AuthorRecord? Printed(string? name, int position, string locator) =>
        Blank(name)
            ? null
            : new AuthorRecord
            {
                Name = name!.Trim(),
                ListedPosition = position,
                Locator = locator,
            };

    /// <summary>Whether a word is a suffix: Jr, III, or the number that dblp gives homonyms.</summary>
    public static bool IsSuffix(string word) =>
        word.TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV"
        || (word.Length == 4 && word.All(char.IsAsciiDigit));

    /// <summary>Given name, family name, suffix.</summary>
    public static string Natural(string? given, string? family, string? suffix) =>
        Joined(Joined(given, family), suffix) ?? "";

    private static string? Joined(string? before, string? after) =>
        Blank(after) ? before?.Trim()
        : Blank(before) ? after!.Trim()
        : $"{before!.Trim()} {after!.Trim()}";

    private static bool Blank(string? text) => string.IsNullOrWhiteSpace(text);
}
