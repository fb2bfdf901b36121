using System.Collections.Frozen;

namespace ScholarGraph.Formats.Csv;

/// <summary>The columns of a CSV source, found by their names.</summary>
/// <param name="Separator">Between the values.</param>
/// <param name="Columns">What each column holds; null where it is not known.</param>
internal sealed record CsvHeader(char Separator, IReadOnlyList<string?> Columns)
{
    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["title"] = "title",
        ["titre"] = "title",
        ["document title"] = "title",
        ["article title"] = "title",
        ["author"] = "authors",
        ["authors"] = "authors",
        ["auteurs"] = "authors",
        ["author names"] = "authors",
        ["author full names"] = "authors",
        ["year"] = "year",
        ["annee"] = "year",
        ["année"] = "year",
        ["publication year"] = "year",
        ["date"] = "date",
        ["publication date"] = "date",
        ["topics"] = "topics",
        ["keywords"] = "topics",
        ["author keywords"] = "topics",
        ["tags"] = "topics",
        ["venue"] = "venue",
        ["journal"] = "venue",
        ["source title"] = "venue",
        ["booktitle"] = "venue",
        ["publication title"] = "venue",
        ["doi"] = "doi",
        ["arxiv"] = "arxiv",
        ["arxiv id"] = "arxiv",
        ["pmid"] = "pmid",
        ["isbn"] = "isbn",
        ["url"] = "url",
        ["link"] = "url",
        ["type"] = "type",
        ["document type"] = "type",
        ["item type"] = "type",
        ["abstract"] = "abstract",
        ["abstract note"] = "abstract",
        ["orcids"] = "orcids",
        ["id"] = "id",
        ["key"] = "id",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a header line.</summary>
    /// <returns>Null where the line is none: it must name a title and one more column that is known.</returns>
    public static CsvHeader? Of(string line)
    {
        foreach (var separator in ",;\t|")
        {
            if (!line.Contains(separator, StringComparison.Ordinal))
            {
                continue;
            }

            var columns = CsvRow.Split(line, separator).Select(Find).ToList();
            if (columns.Contains("title") && columns.Count(column => column is not null) > 1)
            {
                return new CsvHeader(separator, columns);
            }
        }

        return null;
    }

    private static string? Find(string name) =>
        Known.GetValueOrDefault(name.Trim().Replace('_', ' ').Replace('-', ' '))
        ?? CsvColumns.Names.FirstOrDefault(own => own == name.Trim());
}
