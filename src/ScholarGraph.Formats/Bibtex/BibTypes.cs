using ScholarGraph.Domain;
using ScholarGraph.Formats.Fields;

namespace ScholarGraph.Formats.Bibtex;

/// <summary>Kinds of work as types of entries, both ways.</summary>
internal static class BibTypes
{
    /// <summary>The entry that comes nearest.</summary>
    public static string EntryOf(PublicationType? type) =>
        type switch
        {
            PublicationType.Article => "article",
            PublicationType.ConferencePaper => "inproceedings",
            PublicationType.Book => "book",
            PublicationType.Chapter => "incollection",
            PublicationType.Thesis => "thesis",
            PublicationType.Report => "techreport",
            PublicationType.Dataset => "dataset",
            PublicationType.Software => "software",
            _ => "misc",
        };

    /// <summary>The type that an entry says, by itself or by what it holds; null when it does not say.</summary>
    public static PublicationType? Of(BibEntry entry)
    {
        // As our own writer tells types that BibTeX has no entry for.
        if (entry["worktype"] is { } word)
        {
            if (word == WorkTypes.Unknown)
            {
                return null;
            }

            if (WorkTypes.Of(word) is { } told)
            {
                return told;
            }
        }

        var type = entry.Type == "article" ? PublicationType.Article : WorkTypes.Of(entry.Type);
        var isBare =
            type is null or PublicationType.Other
            || entry.Any("journal", "journaltitle") is { } journal
                && (
                    journal.Equals("CoRR", StringComparison.OrdinalIgnoreCase)
                    || journal.StartsWith("arXiv", StringComparison.OrdinalIgnoreCase)
                );
        return isBare && BibIdentifiers.Arxiv(entry) is not null || IsPreprint(entry)
            ? PublicationType.Preprint
            : type;
    }

    // bioRxiv, medRxiv and their like are journals to many; HAL has a note.
    private static bool IsPreprint(BibEntry entry) =>
        entry
            .Any("journal", "journaltitle")
            ?.Trim('{', '}', ' ')
            .EndsWith("rxiv", StringComparison.OrdinalIgnoreCase) == true
        || (
            entry.Type == "unpublished"
            && entry["note"]?.Contains("preprint", StringComparison.OrdinalIgnoreCase) == true
        );
}
