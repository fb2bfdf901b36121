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
        ["author/s"] = "authors",
        ["author(s)"] = "authors",
        ["creator"] = "authors",
        ["creators"] = "authors",
        ["authorships.author.display name"] = "authors",
        ["author full names"] = "full authors",
        ["year"] = "year",
        ["annee"] = "year",
        ["année"] = "year",
        ["publication year"] = "year",
        ["pubyear"] = "year",
        ["date"] = "date",
        ["publication date"] = "date",
        ["date published"] = "date",
        ["topics"] = "topics",
        ["keywords"] = "topics",
        ["author keywords"] = "topics",
        ["tags"] = "topics",
        ["manual tags"] = "topics",
        ["venue"] = "venue",
        ["journal"] = "venue",
        ["revue"] = "venue",
        ["publication"] = "venue",
        ["source"] = "source",
        ["journal/book"] = "venue",
        ["primary location.source.display name"] = "venue",
        ["source title"] = "venue",
        ["booktitle"] = "venue",
        ["publication title"] = "venue",
        ["doi"] = "doi",
        ["arxiv"] = "arxiv",
        ["arxiv id"] = "arxiv",
        ["pmid"] = "pmid",
        ["pubmed id"] = "pmid",
        ["isbn"] = "isbn",
        ["url"] = "url",
        ["link"] = "url",
        ["articleurl"] = "url",
        ["type"] = "type",
        ["document type"] = "type",
        ["item type"] = "type",
        ["document identifier"] = "type",
        ["publication type"] = "kind",
        ["abstract"] = "abstract",
        ["abstract note"] = "abstract",
        ["orcids"] = "orcids",
        ["id"] = "id",
        ["key"] = "id",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // Web of Science's tab-delimited files, always in capitals.
    private static readonly FrozenDictionary<string, string> Codes = new Dictionary<string, string>
    {
        ["TI"] = "title",
        ["OI"] = "orcids",
        ["AU"] = "authors",
        ["AF"] = "full authors",
        ["PY"] = "year",
        ["DE"] = "topics",
        ["SO"] = "venue",
        ["DI"] = "doi",
        ["PM"] = "pmid",
        ["BN"] = "isbn",
        ["DT"] = "type",
        ["AB"] = "abstract",
        ["UT"] = "id",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private const int LinesBeforeMax = 2;

    /// <summary>Whether one of the first lines is a header: Excel puts a separator, Dimensions a sentence before it.</summary>
    public static bool Begins(string text) =>
        text.Split(["\r\n", "\n", "\r"], LinesBeforeMax + 1, StringSplitOptions.None)
            .Take(LinesBeforeMax)
            .Any(line => Of(line) is not null);

    /// <summary>Takes rows up to the header, which is among the first.</summary>
    /// <returns>Null where there is none.</returns>
    public static CsvHeader? Take(CsvRows rows)
    {
        for (var line = 0; line < LinesBeforeMax && rows.Next(); line++)
        {
            if (Of(rows.Row) is { } header)
            {
                return header;
            }
        }

        return null;
    }

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
        ?? Codes.GetValueOrDefault(name.Trim())
        ?? CsvColumns.Names.FirstOrDefault(own => own == name.Trim());
}
