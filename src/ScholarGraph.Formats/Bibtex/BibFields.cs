using System.Globalization;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Formats.Fields;
using ScholarGraph.Formats.Writing;

namespace ScholarGraph.Formats.Bibtex;

/// <summary>The fields of a work's entry, in the order written.</summary>
internal static class BibFields
{
    /// <summary>Names with values as they stand between braces.</summary>
    public static List<KeyValuePair<string, string>> Of(CitedWork work)
    {
        var fields = new List<KeyValuePair<string, string>>();
        var isPart = work.Type is PublicationType.ConferencePaper or PublicationType.Chapter;
        Add("title", LatexEscape.OfTitle(OneLine.Of(work.Title)));
        Add("author", BibNameText.List(work));
        Add("author+an:orcid", Orcids(work));
        Add(isPart ? "booktitle" : "journal", Plain(work.Venue));
        Add("year", Number(work.Year));
        Add("month", work.Date?.ToString("MMM", CultureInfo.InvariantCulture).ToLowerInvariant());
        Add("day", Number(work.Date?.Day));
        Add("doi", Verbatim(work.Doi));
        Identify(work, Add);
        Add("url", Verbatim(work.Url));
        Add("keywords", Keywords(work));
        Add("abstract", Plain(work.Abstract));
        var told = BibTypes.Of(
            new BibEntry(
                BibTypes.EntryOf(work.Type),
                "",
                0,
                fields.ToDictionary(StringComparer.Ordinal)
            )
        );
        if (told != work.Type)
        {
            Add("worktype", WorkTypes.WordOf(work.Type));
        }

        return fields;

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                fields.Add(new(name, value));
            }
        }
    }

    private static void Identify(CitedWork work, Action<string, string?> add)
    {
        var rest = work
            .Identifiers.Where(id => id.Scheme != IdentifierScheme.Doi || id.Value != work.Doi)
            .ToList();
        var arxiv = Take(IdentifierScheme.Arxiv);
        add("eprint", Verbatim(arxiv));
        add("archiveprefix", arxiv is null ? null : "arXiv");
        add("pmid", Verbatim(Take(IdentifierScheme.Pubmed)));
        // The number of a book is not that of a chapter in it.
        add(
            "isbn",
            work.Type == PublicationType.Book ? Verbatim(Take(IdentifierScheme.Isbn)) : null
        );
        add("identifiers", IdentifierText.Of(rest));

        string? Take(IdentifierScheme scheme)
        {
            var at = rest.FindIndex(id => id.Scheme == scheme);
            if (at < 0)
            {
                return null;
            }

            var value = rest[at].Value;
            rest.RemoveAt(at);
            return value;
        }
    }

    // biblatex's data annotations, by place in the list.
    private static string Orcids(CitedWork work) =>
        string.Join(
            "; ",
            work.Authors.Index()
                .Where(author => author.Item.Orcid is not null)
                .Select(author => $"{Number(author.Index + 1)}=\"{author.Item.Orcid}\"")
        );

    private static string Keywords(CitedWork work) =>
        string.Join(
            ", ",
            work.Keywords.Select(Plain)
                .OfType<string>()
                .Select(word => word.AsSpan().ContainsAny(",;") ? $"{{{word}}}" : word)
        );

    private static string? Plain(string? text) =>
        OneLine.OrNull(text) is { } line ? LatexEscape.Of(line) : null;

    // Addresses and identifiers stand as they are, but for what would end the field.
    private static string? Verbatim(string? text) =>
        OneLine
            .OrNull(text)
            ?.Replace("{", "%7B", StringComparison.Ordinal)
            .Replace("}", "%7D", StringComparison.Ordinal)
            .Replace("\\", "%5C", StringComparison.Ordinal);

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
