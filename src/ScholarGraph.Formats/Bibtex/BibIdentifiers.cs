using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Fields;

namespace ScholarGraph.Formats.Bibtex;

/// <summary>Finds the identifiers of an entry, which stand in many fields.</summary>
internal static class BibIdentifiers
{
    /// <summary>All that an entry says; the number of a book is not that of a chapter in it.</summary>
    public static IEnumerable<IdentifierRecord> Of(BibEntry entry, PublicationType? type)
    {
        foreach (var doi in Identifiers.DoiAndArxiv(BibVerbatim.Doi(entry["doi"])))
        {
            yield return doi;
        }

        var url = BibVerbatim.Plain(entry.Any("url", "ee"));
        if (entry["doi"] is null && DoiText.IsAddress(url))
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

        foreach (var other in IdentifierText.Read(BibVerbatim.Plain(entry["identifiers"])))
        {
            yield return other;
        }
    }

    /// <returns>The arXiv identifier that an entry holds, wherever; null without one.</returns>
    public static IdentifierRecord? Arxiv(BibEntry entry)
    {
        var isNamed = Registry(entry) is null or "arxiv" or "corr";
        return (isNamed ? Identifiers.Arxiv(BibVerbatim.Plain(entry["eprint"])) : null)
            ?? Identifiers.Arxiv(BibVerbatim.Plain(entry["arxiv"]))
            ?? FromJournal(LatexText.Decode(entry["journal"]), entry["volume"])
            ?? Identifiers.ArxivPage(BibVerbatim.Plain(entry["url"]))
            ?? FromNote(entry["number"])
            ?? FromNote(entry["note"]);
    }

    // Zotero's "arXiv:1706.03762 [cs]".
    private static IdentifierRecord? FromNote(string? note) =>
        note?.StartsWith("arXiv:", StringComparison.OrdinalIgnoreCase) == true
            ? Identifiers.Arxiv(note)
            : null;

    // "arXiv preprint arXiv:1706.03762"; dblp's CoRR, which others call ArXiv, with volume "abs/1706.03762".
    private static IdentifierRecord? FromJournal(string? journal, string? volume)
    {
        if (journal?.ToLowerInvariant() is "corr" or "arxiv")
        {
            return Identifiers.Arxiv(volume);
        }

        var at = journal?.LastIndexOf("arXiv:", StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : Identifiers.Arxiv(journal![at..]);
    }

    private static string? Registry(BibEntry entry) =>
        entry.Any("eprinttype", "archiveprefix")?.Trim().ToLowerInvariant();
}
