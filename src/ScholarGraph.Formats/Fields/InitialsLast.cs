using System.Buffers;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Formats.Fields;

/// <summary>Lists whose names have the initials behind the family name, as PubMed and Scopus print them: "van den Berg C", "Smith J.A.".</summary>
internal static class InitialsLast
{
    private const int LettersMax = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUY");

    /// <summary>Whether a list is one: a name tells it that can be nothing else, and no name begins with initials.</summary>
    public static bool Are(IReadOnlyCollection<string> names) =>
        names.Any(name => IsCertain(Last(name))) && !names.Any(name => IsInitials(First(name)));

    /// <summary>A name of such a list; null when blank.</summary>
    public static AuthorRecord? Of(string name, int position, string locator)
    {
        var last = Last(name);
        return IsInitials(last)
            ? Authors.Of(last, name[..^last.Length].TrimEnd(), null, position, locator)
            : Authors.Printed(name, position, locator);
    }

    // Nothing for a name of one word.
    private static string First(string name) => name[..Math.Max(0, name.IndexOf(' '))];

    private static string Last(string name) =>
        name.Contains(' ', StringComparison.Ordinal) ? name[(name.LastIndexOf(' ') + 1)..] : "";

    private static bool IsInitials(string word) =>
        word.Trim('.') is { Length: > 0 } letters
        && letters.Count(char.IsLetter) <= LettersMax
        && letters.All(c => char.IsUpper(c) || c is '.' or '-');

    // "LI" may be a family name in capitals; "J.A.", "J" and "JB" are none.
    private static bool IsCertain(string word) =>
        IsInitials(word)
        && (
            word.Contains('.', StringComparison.Ordinal)
            || word.Length == 1
            || !word.AsSpan().ContainsAny(Vowels)
        );
}
