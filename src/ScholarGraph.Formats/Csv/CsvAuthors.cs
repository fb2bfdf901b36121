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
        var authors = new List<AuthorRecord>();
        var isComplete = true;
        foreach (var name in Names(cell ?? "", separator))
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

    private static string[] Names(string cell, char separator)
    {
        foreach (var mark in (string[])[";", "|", "\n", " and "])
        {
            if (cell.Contains(mark, StringComparison.Ordinal))
            {
                return cell.Split(mark, Parts);
            }
        }

        // "Smith, John" is one name; "John Smith, Ann Lee" are two.
        var names = cell.Split(',', Parts);
        return names.Length > 1 && names.All(name => name.Contains(' ', StringComparison.Ordinal))
                ? names
            : names.Length > 2 && names.Any(AuthorList.IsOthers) ? names
            : separator != ',' && names.Length > 3 && names.Length % 2 != 0 ? names
            : [cell];
    }

    private static AuthorRecord? One(string name, int position, string locator)
    {
        var parts = name.Split(',', Parts);
        return parts.Length == 2
            ? Authors.Of(parts[1], parts[0], null, position, locator)
            : Authors.Printed(name, position, locator);
    }
}
