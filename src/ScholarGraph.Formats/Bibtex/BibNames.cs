using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Fields;

namespace ScholarGraph.Formats.Bibtex;

/// <summary>Reads name lists by BibTeX's rules, and biblatex's names with named parts.</summary>
internal static class BibNames
{
    /// <summary>Authors of a list; whether it is complete.</summary>
    public static (IReadOnlyList<AuthorRecord> Authors, bool IsComplete) Read(
        IEnumerable<string> names,
        string locator
    ) => AuthorList.Read(names, (name, position) => One(name, position, locator));

    /// <summary>The names of a list: between "and"s; between semicolons or commas too, where these cannot stand within names.</summary>
    public static IEnumerable<string> Names(string? list) =>
        BibWords.SplitByAnd(list ?? "").SelectMany(Parted);

    /// <summary>Whether more commas stand in a name than part family name, suffix and given name.</summary>
    public static bool HasTooManyParts(string name) =>
        BibWords.Split(name, ',').Count > 3 && BibNameParts.Read(name) is null;

    private static IEnumerable<string> Parted(string name)
    {
        if (BibWords.Split(name, ';') is { Count: > 1 } names)
        {
            return names.SelectMany(Parted);
        }

        var parts = BibWords.Split(name, ',');
        var each = BibNameParts.Read(name) is null
            ? CommaNames.PartsOfEach([.. parts.Select(part => Plain(part) ?? "")])
            : 0;
        return each == 0 ? [name] : parts.Chunk(each).Select(one => string.Join(", ", one));
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

        if (name.EndsWith(','))
        {
            // EndNote marks a group so.
            return Authors.Group(Plain(name.TrimEnd(',')), position, locator);
        }

        var parts = BibWords.Split(name, ',');
        if (parts is [_, .., var last] && Authors.IsSuffix(last))
        {
            // "King, Martin, Jr." and "Martin King, Jr.", as nobody but BibTeX writes it otherwise.
            parts =
                parts.Count > 2 ? [parts[0], last, parts[1]]
                : parts[0].Contains(' ', StringComparison.Ordinal) ? [$"{parts[0]} {last}"]
                : parts;
        }

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

        var words = BibWords.Split(string.Concat(parts), ' ');
        var suffix = words.Count > 2 && Authors.IsSuffix(words[^1]) ? words[^1] : null;
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
