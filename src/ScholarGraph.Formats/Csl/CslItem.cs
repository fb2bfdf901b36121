using System.Text.Json;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Formats.Fields;
using ScholarGraph.Formats.Writing;

namespace ScholarGraph.Formats.Csl;

/// <summary>Writes a work as an item of CSL-JSON; what its schema has no variable for stands in <c>custom</c>.</summary>
internal static class CslItem
{
    public static void Write(Utf8JsonWriter json, CitedWork work, string key)
    {
        json.WriteStartObject();
        json.WriteString("id", key);
        json.WriteString("type", TypeOf(work.Type));
        json.Member("title", OneLine.OrNull(work.Title));
        CslNameList.Write(json, work);
        json.Member("container-title", OneLine.OrNull(work.Venue));
        WriteDate(json, work);
        json.Member("DOI", OneLine.OrNull(work.Doi));
        var rest = work
            .Identifiers.Where(id => id.Scheme != IdentifierScheme.Doi || id.Value != work.Doi)
            .ToList();
        foreach (var (scheme, name, prefix) in Variables(work))
        {
            if (rest.Find(id => id.Scheme == scheme) is { } id)
            {
                _ = rest.Remove(id);
                json.WriteString(name, prefix + OneLine.Of(id.Value));
            }
        }

        json.Member("URL", OneLine.OrNull(work.Url));
        json.Member("keyword", Keywords(work));
        json.Member("abstract", OneLine.OrNull(work.Abstract));
        WriteCustom(json, work, IdentifierText.Of(rest));
        json.WriteEndObject();
    }

    private static string TypeOf(PublicationType? type) =>
        type switch
        {
            PublicationType.Article => "article-journal",
            PublicationType.ConferencePaper => "paper-conference",
            // CSL's plain "article" is one without a journal.
            PublicationType.Preprint => "article",
            PublicationType.Book => "book",
            PublicationType.Chapter => "chapter",
            PublicationType.Thesis => "thesis",
            PublicationType.Report => "report",
            PublicationType.Dataset => "dataset",
            PublicationType.Software => "software",
            _ => "document",
        };

    private static IEnumerable<(IdentifierScheme Scheme, string Name, string Prefix)> Variables(
        CitedWork work
    ) =>
        [
            (IdentifierScheme.Arxiv, "number", "arXiv:"),
            (IdentifierScheme.Pubmed, "PMID", ""),
            .. work.Type == PublicationType.Book ? [(IdentifierScheme.Isbn, "ISBN", "")] : Nothing,
        ];

    private static (IdentifierScheme Scheme, string Name, string Prefix)[] Nothing => [];

    private static void WriteDate(Utf8JsonWriter json, CitedWork work)
    {
        if (work.Year is not { } year)
        {
            return;
        }

        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(year);
        if (work.Date is { } date)
        {
            json.WriteNumberValue(date.Month);
            json.WriteNumberValue(date.Day);
        }

        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCustom(Utf8JsonWriter json, CitedWork work, string identifiers)
    {
        var isOther = work.Type == PublicationType.Other;
        var orcids = work.Authors.Index().Where(author => author.Item.Orcid is not null).ToList();
        if (!isOther && orcids.Count == 0 && identifiers.Length == 0)
        {
            return;
        }

        json.WriteStartObject("custom");
        json.Member("type", isOther ? WorkTypes.WordOf(work.Type) : null);
        json.Member("identifiers", identifiers.Length == 0 ? null : identifiers);
        if (orcids.Count > 0)
        {
            json.WriteStartObject("orcid");
            foreach (var (index, author) in orcids)
            {
                json.Member($"{index + 1}", author.Orcid);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // Between commas; between semicolons where a keyword holds one, and after a single one that does.
    private static string? Keywords(CitedWork work)
    {
        var words = work.Keywords.Select(OneLine.OrNull).OfType<string>().ToList();
        return words.Count == 0 ? null
            : !words.Exists(word => word.Contains(',', StringComparison.Ordinal))
                ? string.Join(", ", words)
            : words.Count == 1 ? words[0] + ";"
            : string.Join("; ", words);
    }
}
