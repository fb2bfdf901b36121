using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Fields;

namespace ScholarGraph.Formats.Bibtex;

/// <summary>Makes a work of an entry whose inherited fields are filled in.</summary>
internal static class BibWork
{
    public static WorkRecord Of(BibEntry entry, string locator)
    {
        var (authors, isComplete) = BibNames.Read(entry["author"], locator);
        var date = DateOf(entry);
        var type = BibTypes.Of(entry);
        var text = LatexText.Decode(entry["abstract"]);
        return new WorkRecord
        {
            Title = Title(entry) ?? "",
            TitleLocator = locator,
            Locator = locator,
            Authors = WithOrcids(authors, entry),
            AuthorsComplete = isComplete && authors.Count > 0,
            Abstract = text,
            AbstractLocator = text is null ? null : locator,
            Year = date.Year,
            Date = date.Date,
            Type = type,
            Venue = LatexText.Decode(
                entry.Any("journaltitle", "journal", "shortjournal", "booktitle", "eventtitle")
            ),
            Identifiers = [.. Ids(entry, type)],
            Url = WebAddress.OrNull(Verbatim(entry.Any("url", "ee", "bdsk-url-1"))),
            Topics = Keywords.Of(
                KeywordsOf(entry.Any("keywords", "keyword") ?? "").Select(LatexText.Decode),
                locator
            ),
        };
    }

    // Braces keep a keyword with a comma whole.
    private static List<string> KeywordsOf(string list) =>
        BibWords.Split(list, ';') is { Count: > 1 } words ? words : BibWords.Split(list, ',');

    private static string? Title(BibEntry entry)
    {
        var title = LatexText.Decode(entry["title"]);
        return title is not null && entry["subtitle"] is { } subtitle
            ? $"{title.TrimEnd(':', ' ')}: {LatexText.Decode(subtitle)}"
            : title;
    }

    private static PublicationDate DateOf(BibEntry entry)
    {
        var date = PublicationDate.Parse(entry["date"]);
        if (date.Year is not null)
        {
            return date;
        }

        date = PublicationDate.Parse(LatexText.Decode(entry["year"]));
        return date.Date is null && int.TryParse(entry["day"], out var day)
            ? PublicationDate.Of(date.Year, BibMacros.Month(entry["month"]), day)
            : date;
    }

    private static IEnumerable<IdentifierRecord> Ids(BibEntry entry, PublicationType? type)
    {
        foreach (var doi in Identifiers.DoiAndArxiv(Verbatim(entry["doi"])))
        {
            yield return doi;
        }

        var url = Verbatim(entry.Any("url", "ee"));
        if (entry["doi"] is null && url?.Contains("doi.org/", StringComparison.Ordinal) == true)
        {
            foreach (var doi in Identifiers.DoiAndArxiv(url))
            {
                yield return doi;
            }
        }

        if (Arxiv(entry) is { } arxiv)
        {
            yield return arxiv;
        }

        if (
            Identifiers.Pubmed(
                entry["pmid"] ?? (Registry(entry) is "pubmed" or "pmid" ? entry["eprint"] : null)
            ) is
            { } pubmed
        )
        {
            yield return pubmed;
        }

        if (type == PublicationType.Book && Identifiers.Isbn(entry["isbn"]) is { } isbn)
        {
            yield return isbn;
        }

        if (entry.Key.StartsWith("DBLP:", StringComparison.OrdinalIgnoreCase))
        {
            yield return new IdentifierRecord(IdentifierScheme.Dblp, entry.Key[5..]);
        }

        foreach (var other in IdentifierText.Read(Verbatim(entry["identifiers"])))
        {
            yield return other;
        }
    }

    /// <returns>The arXiv identifier that an entry holds, wherever; null without one.</returns>
    public static IdentifierRecord? Arxiv(BibEntry entry)
    {
        var isNamed = Registry(entry) is null or "arxiv" or "corr";
        return (isNamed ? Identifiers.Arxiv(Verbatim(entry["eprint"])) : null)
            ?? Identifiers.Arxiv(Verbatim(entry["arxiv"]))
            ?? FromJournal(LatexText.Decode(entry["journal"]), entry["volume"]);
    }

    // "arXiv preprint arXiv:1706.03762", and dblp's CoRR with volume "abs/1706.03762".
    private static IdentifierRecord? FromJournal(string? journal, string? volume)
    {
        if (journal?.Equals("CoRR", StringComparison.OrdinalIgnoreCase) == true)
        {
            return Identifiers.Arxiv(volume);
        }

        var at = journal?.LastIndexOf("arXiv:", StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : Identifiers.Arxiv(journal![at..]);
    }

    private static string? Registry(BibEntry entry) =>
        entry.Any("eprinttype", "archiveprefix")?.Trim().ToLowerInvariant();

    // "author+an:orcid = {1=…; 2=…}".
    private static IReadOnlyList<AuthorRecord> WithOrcids(
        IReadOnlyList<AuthorRecord> authors,
        BibEntry entry
    )
    {
        if (entry.Any("author+an:orcid", "author+an:orcid-numbers") is not { } list)
        {
            return authors;
        }

        var orcids = list.Split(';')
            .Select(part => part.Split('=', 2, StringSplitOptions.TrimEntries))
            .Where(part => part.Length == 2)
            .DistinctBy(part => part[0])
            .ToDictionary(part => part[0], part => Identifiers.Orcid(part[1].Trim('"')));
        return
        [
            .. authors.Select(author =>
                author with
                {
                    Orcid = orcids.GetValueOrDefault($"{author.ListedPosition}"),
                }
            ),
        ];
    }

    // Identifiers and addresses stand as they are but for what LaTeX must escape.
    private static string? Verbatim(string? text) =>
        text
            ?.Replace("\\_", "_", StringComparison.Ordinal)
            .Replace("\\%", "%", StringComparison.Ordinal)
            .Replace("\\#", "#", StringComparison.Ordinal)
            .Replace("\\&", "&", StringComparison.Ordinal)
            .Replace("{", "", StringComparison.Ordinal)
            .Replace("}", "", StringComparison.Ordinal)
            .Trim();
}
