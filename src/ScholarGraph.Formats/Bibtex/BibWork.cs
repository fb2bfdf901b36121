using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Fields;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Formats.Bibtex;

/// <summary>Makes a work of an entry whose inherited fields are filled in.</summary>
internal static class BibWork
{
    /// <param name="entry">The entry.</param>
    /// <param name="locator">Its key, or where it stands.</param>
    /// <param name="doubt">Takes a code and what is doubtful.</param>
    public static WorkRecord Of(BibEntry entry, string locator, Action<string, string> doubt)
    {
        var names = BibNames.Names(MarkedText.Plain(entry["author"])).ToList();
        var (authors, isComplete) = BibNames.Read(names, locator);
        var date = DateOf(entry);
        var type = BibTypes.Of(entry);
        var text = Text(entry["abstract"]);
        Doubt(entry, names, doubt);
        return new WorkRecord
        {
            Title = Title(entry) ?? "",
            TitleLocator = locator,
            Locator = locator,
            Authors = NamedOrcids.With(
                WithOrcids(authors, entry),
                LatexText.Decode(entry["orcid-numbers"])
            ),
            AuthorsComplete = isComplete && authors.Count > 0,
            Abstract = text,
            AbstractLocator = text is null ? null : locator,
            Year = date.Year,
            Date = date.Date,
            Type = type,
            Venue = Text(
                BibJournals.Named(
                    entry.Any("journaltitle", "journal", "shortjournal", "booktitle", "eventtitle")
                )
            ),
            Identifiers = [.. BibIdentifiers.Of(entry, type)],
            Url = WebAddress.OrNull(BibVerbatim.Plain(entry.Any("url", "ee", "bdsk-url-1"))),
            Topics = Keywords.Of(
                new[] { "author_keywords", "keywords", "keyword" }
                    .SelectMany(name => KeywordsOf(entry[name] ?? ""))
                    .Select(LatexText.Decode),
                locator
            ),
        };
    }

    private static void Doubt(BibEntry entry, List<string> names, Action<string, string> doubt)
    {
        if (names.Count > BibWords.SplitByAnd(MarkedText.Plain(entry["author"]) ?? "").Count())
        {
            doubt(
                ReaderCodes.RecordBroken,
                "names of authors stand between commas or semicolons, where BibTeX has \"and\""
            );
        }

        if (names.Find(BibNames.HasTooManyParts) is { } odd)
        {
            doubt(ReaderCodes.RecordBroken, $"\"{odd}\" has more commas than a name can have");
        }

        // "none" is one way to leave a field empty.
        if (
            BibVerbatim.Plain(entry["doi"]) is { } doi
            && doi.Contains("10.", StringComparison.Ordinal)
            && Identifiers.Doi(doi) is null
        )
        {
            doubt(ReaderCodes.ValueSkipped, $"\"{doi}\" is no DOI; it was left out");
        }
    }

    // Registries deliver BibTeX with the marks of HTML in it, and programs escape these.
    private static string? Text(string? latex) =>
        LatexText.Decode(
            MarkedText.Plain(
                latex
                    ?.Replace("{\\&}", "\\&", StringComparison.Ordinal)
                    .Replace("{\\textless}", "<", StringComparison.Ordinal)
                    .Replace("{\\textgreater}", ">", StringComparison.Ordinal)
            )
        );

    // Braces keep a keyword with a comma whole.
    private static List<string> KeywordsOf(string list) =>
        BibWords.Split(list, ';') is { Count: > 1 } words ? words : BibWords.Split(list, ',');

    private static string? Title(BibEntry entry)
    {
        var title = Text(entry["title"]);
        return title is not null && entry["subtitle"] is { } subtitle
            ? $"{title.TrimEnd(':', ' ')}: {Text(subtitle)}"
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
}
