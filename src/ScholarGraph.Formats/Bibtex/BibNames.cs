using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Fields;

namespace ScholarGraph.Formats.Bibtex;

/// <summary>Reads name lists by BibTeX's rules, and biblatex's names with named parts.</summary>
internal static class BibNames
{
    /// <summary>Authors of a list; whether it is complete.</summary>
    public static (IReadOnlyList<AuthorRecord> Authors, bool IsComplete) Read(
        string? list,
        string locator
    )
    {
        var authors = new List<AuthorRecord>();
        var isComplete = true;
        foreach (var name in BibWords.SplitByAnd(list ?? ""))
        {
            if (AuthorList.IsOthers(name))
            {
                isComplete = false;
            }
            else if (One(name, authors.Count + 1, locator) is { } author)
            {
                authors.Add(author);
            }
        }

        return (authors, isComplete);
    }

    private static AuthorRecord? One(string name, int position, string locator)
    {
        if (IsOneGroup(name))
        {
            return Authors.Group(LatexText.Decode(name)?.Trim(), position, locator);
        }

        if (BibNameParts.Read(name) is { } named)
        {
            return Authors.Of(
                Plain(named.GetValueOrDefault("given")),
                Plain(
                    Authors.Natural(
                        named.GetValueOrDefault("prefix"),
                        null,
                        named.GetValueOrDefault("family")
                    )
                ),
                Plain(named.GetValueOrDefault("suffix")),
                position,
                locator
            );
        }

        var parts = BibWords.Split(name, ',');
        if (parts.Count > 1)
        {
            return Authors.Of(
                Plain(parts[^1]),
                Plain(parts[0]),
                parts.Count > 2 ? Plain(parts[1]) : null,
                position,
                locator
            );
        }

        var words = BibWords.Split(name, ' ');
        var suffix = words.Count > 2 && IsSuffix(words[^1]) ? words[^1] : null;
        words = suffix is null ? words : words[..^1];
        var family = FamilyOf(words);
        return Authors.Of(
            Plain(string.Join(' ', words[..family])),
            Plain(string.Join(' ', words[family..])),
            Plain(suffix),
            position,
            locator
        );
    }

    // The first word in lower case begins the particles; the last word is the family's in any case.
    private static int FamilyOf(List<string> words)
    {
        for (var at = 0; at < words.Count - 1; at++)
        {
            if (BibWords.IsLower(words[at]))
            {
                return at;
            }
        }

        return Math.Max(0, words.Count - 1);
    }

    private static bool IsSuffix(string word) =>
        word.TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV";

    private static string? Plain(string? latex) => LatexText.Decode(latex)?.Trim();

    // "{OpenAI}", "{Barnes and Noble}": braces around the whole keep it whole.
    private static bool IsOneGroup(string name)
    {
        if (name is not ['{', not '\\', .., '}'])
        {
            return false;
        }

        var depth = 0;
        for (var at = 0; at < name.Length; at++)
        {
            depth += name[at] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (depth == 0 && at < name.Length - 1)
            {
                return false;
            }
        }

        return depth == 0;
    }
}
