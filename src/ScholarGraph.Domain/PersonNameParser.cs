using System.Collections.Frozen;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain;

/// <summary>Finds given name, family name and suffix in a printed name.</summary>
internal static class PersonNameParser
{
    private static readonly FrozenSet<string> Suffixes = FrozenSet.Create(
        "jr",
        "jnr",
        "junior",
        "sr",
        "snr",
        "ii",
        "iii",
        "iv",
        "2nd",
        "3rd"
    );

    public static PersonName Parse(string printed)
    {
        var parts = printed
            .Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(Words)
            .Where(words => words.Length > 0)
            .ToList();
        var suffix = TakeSuffixPart(parts);
        if (parts.Count == 0)
        {
            return new PersonName(printed, null, printed.Trim(), suffix);
        }

        suffix ??= TakeSuffixWord(parts);
        return parts.Count == 1
            ? Natural(printed, parts[0], suffix)
            : new PersonName(
                printed,
                string.Join(' ', parts.Skip(1).SelectMany(words => words)),
                string.Join(' ', parts[0]),
                suffix
            );
    }

    private static PersonName Natural(string printed, string[] words, string? suffix)
    {
        var hasLower = printed.Any(char.IsLower);
        var familyFirst =
            words.Length > 1
            && !IsTornAccent(words[^1])
            && !PersonNameWord.Of(words[0], hasLower).IsInitials
            && words.Skip(1).All(word => PersonNameWord.Of(word, hasLower).IsInitials);
        var family = familyFirst ? 1 : words.Length - 1;
        if (!familyFirst && family > 1 && IsTornAccent(words[family]))
        {
            family--;
        }

        while (!familyFirst && family > 1 && PersonNameWord.IsParticleWord(words[family - 1]))
        {
            family--;
        }

        var head = string.Join(' ', words[..family]);
        var tail = string.Join(' ', words[family..]);
        return familyFirst ? new PersonName(printed, tail, head, suffix)
            : head.Length == 0 ? new PersonName(printed, null, tail, suffix)
            : new PersonName(printed, head, tail, suffix);
    }

    private static string[] Words(string part) =>
        part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    // "Velivckovi 'c": the last letter with what is left of its accent.
    private static bool IsTornAccent(string word) =>
        word.Length == 2 && PersonNameMangling.PlainApostrophes(word)[0] == '\'';

    // "Smith, Jr., John" and "John Smith, Jr.": a part that is a suffix alone, never the first.
    private static string? TakeSuffixPart(List<string[]> parts)
    {
        for (var i = 1; i < parts.Count; i++)
        {
            if (parts[i] is [var only] && IsSuffix(only))
            {
                parts.RemoveAt(i);
                return only;
            }
        }

        return null;
    }

    // "John Smith Jr.", "Smith, John III" and "Smith Jr., John": the last word of a part, when a name is left without it.
    private static string? TakeSuffixWord(List<string[]> parts)
    {
        foreach (var part in (int[])[parts.Count - 1, 0])
        {
            var words = parts[part];
            var spare = parts.Count == 1 ? 2 : 1;
            if (words.Length > spare && IsSuffix(words[^1]))
            {
                parts[part] = words[..^1];
                return words[^1];
            }
        }

        return null;
    }

    private static bool IsSuffix(string word) =>
        Suffixes.Contains(Folding.Fold(word).TrimEnd('.'))
        || (word.Length == 4 && word.All(char.IsAsciiDigit));
}
