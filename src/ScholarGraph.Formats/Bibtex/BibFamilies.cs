namespace ScholarGraph.Formats.Bibtex;

/// <summary>Entries that others inherit from, and the rules by which they do (crossref and xdata).</summary>
internal sealed class BibFamilies
{
    private const int GenerationsMax = 10;

    private static readonly HashSet<string> Parts =
    [
        "inproceedings",
        "conference",
        "incollection",
        "inbook",
        "inreference",
        "suppbook",
        "suppcollection",
        "article",
        "suppperiodical",
    ];

    // What a part has of its own, or what would say the wrong thing of it.
    private static readonly HashSet<string> Own =
    [
        "author",
        "title",
        "subtitle",
        "doi",
        "url",
        "eprint",
        "eprinttype",
        "archiveprefix",
        "abstract",
        "keywords",
        "ids",
        "crossref",
        "xdata",
        "isbn",
        "pmid",
        "author+an:orcid",
    ];

    private readonly Dictionary<string, BibEntry> _parents = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an entry takes fields from others.</summary>
    public static bool Inherits(BibEntry entry) => entry.Any("crossref", "xdata") is not null;

    /// <summary>Keeps an entry for those that name it.</summary>
    public void Keep(BibEntry entry)
    {
        foreach (
            var key in (entry["ids"] ?? "")
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Prepend(entry.Key)
        )
        {
            _ = _parents.TryAdd(key, entry);
        }
    }

    /// <summary>The entry with what it inherits; keys that are not there are added to <paramref name="missing"/>.</summary>
    public BibEntry Complete(BibEntry entry, ISet<string> missing) =>
        Complete(entry, missing, GenerationsMax);

    private BibEntry Complete(BibEntry entry, ISet<string> missing, int generations)
    {
        var fields = new Dictionary<string, string>(entry.Fields, StringComparer.OrdinalIgnoreCase);
        foreach (
            var key in (entry["xdata"] ?? "").Split(
                ',',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            Take(key, (name, _) => name is "ids" or "crossref" or "xdata" ? null : name);
        }

        if (entry["crossref"] is { } parent)
        {
            Take(parent.Trim(), (name, holder) => Inherited(name, entry.Type, holder.Type));
        }

        return entry with
        {
            Fields = fields,
        };

        void Take(string key, Func<string, BibEntry, string?> rename)
        {
            if (generations == 0 || !_parents.TryGetValue(key, out var holder))
            {
                _ = missing.Add(key);
                return;
            }

            holder = Inherits(holder) ? Complete(holder, missing, generations - 1) : holder;
            foreach (var (name, value) in holder.Fields)
            {
                if (rename(name, holder) is { } own)
                {
                    _ = fields.TryAdd(own, value);
                }
            }
        }
    }

    private static string? Inherited(string name, string child, string parent) =>
        !Parts.Contains(child)
            ? name is "doi" or "isbn" or "ids" or "crossref" or "xdata"
                ? null
                : name
            : name == "title"
                ? parent == "periodical"
                    ? "journaltitle"
                    : "booktitle"
                : name == "author" && child is "inbook" && parent is "book" or "mvbook"
                    ? "bookauthor"
                    : Own.Contains(name)
                        ? null
                        : name;
}
