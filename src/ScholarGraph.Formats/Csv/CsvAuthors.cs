using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Fields;

namespace ScholarGraph.Formats.Csv;

/// <summary>Takes a cell of authors apart: between semicolons, bars or "and"s; between commas where each part is a whole name.</summary>
internal static class CsvAuthors
{
    private const StringSplitOptions Parts =
        StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    public static (IReadOnlyList<AuthorRecord> Authors, bool IsComplete) Read(
        string? cell,
        char separator,
        string locator
    )
    {
        // "[No author name available]", "[Anonymous]".
        var names = Names(cell ?? "", separator).Where(name => name is not ['[', .., ']']).ToList();
        var areInitialsLast = InitialsLast.Are([.. names.Select(AuthorList.WithoutOthers)]);
        return AuthorList.Read(
            names,
            (name, position) =>
                areInitialsLast && !name.Contains(',', StringComparison.Ordinal)
                    ? InitialsLast.Of(name, position, locator)
                    : One(name, position, locator)
        );
    }

    private static IEnumerable<string> Names(string cell, char separator)
    {
        foreach (var mark in (string[])[";", "；", "|", "\n"])
        {
            if (cell.Contains(mark, StringComparison.Ordinal))
            {
                return cell.Split(mark, Parts);
            }
        }

        var joined = cell.Split([" and ", " & "], Parts);
        return joined.Length == 1
            ? Listed(cell, separator)
            : joined.SelectMany(names => Listed(names.Trim(',', ' '), separator));
    }

    // "Smith, John" is one name; "John Smith, Ann Lee" are two.
    private static string[] Listed(string cell, char separator)
    {
        var parts = cell.Split(',', Parts);
        var each = CommaNames.PartsOfEach(parts);
        return each > 0 ? [.. parts.Chunk(each).Select(one => string.Join(", ", one))]
            : parts.Length > 1 && parts.All(name => name.Contains(' ', StringComparison.Ordinal))
                ? parts
            : parts.Length > 2 && parts.Any(AuthorList.IsOthers) ? parts
            : separator != ',' && parts.Length > 3 && parts.Length % 2 != 0 ? parts
            : [cell];
    }

    // Scopus puts its number of a person behind the name: "Li, Xiang (57189012345)".
    private static AuthorRecord? One(string name, int position, string locator)
    {
        var open = name.LastIndexOf(" (", StringComparison.Ordinal);
        if (open > 0 && name.EndsWith(')') && name[(open + 2)..^1] is { Length: > 0 } number)
        {
            return number.All(char.IsAsciiDigit) && Named(name[..open]) is { } numbered
                ? numbered with
                {
                    PersonId = $"scopus:{number}",
                }
                : Named(name);
        }

        return Named(name);

        AuthorRecord? Named(string printed)
        {
            var parts = printed.Split(',', Parts);
            return parts.Length == 2
                ? Authors.Of(parts[1], parts[0], null, position, locator)
                : Authors.Printed(string.Join(", ", parts), position, locator);
        }
    }
}
