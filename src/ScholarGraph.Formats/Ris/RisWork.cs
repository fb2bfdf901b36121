using System.Globalization;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Fields;

namespace ScholarGraph.Formats.Ris;

/// <summary>Makes a work of a RIS record; which tag holds the title depends on the type.</summary>
internal static class RisWork
{
    /// <summary>What our own writer says, in a field that is the user's, where the type is not known: the format demands one.</summary>
    public const string UnknownType = "worktype: unknown";

    public static WorkRecord Of(RisRecord record)
    {
        var locator = record.Line.ToString(CultureInfo.InvariantCulture);
        var type = TypeOf(record);
        var (authors, isComplete) = AuthorsOf(record, locator);
        var title = MarkedText.Plain(record.First("TI", "T1", "CT") ?? record.First("BT", "T2"));
        var abstracts = record.All("AB", "N2");
        var date = PublicationDate.Parse(record.First("DA"));
        var year = PublicationDate.Parse(record.First("PY", "Y1"));
        var text =
            abstracts.Count == 0
                ? null
                : MarkedText.Abstract(string.Join(' ', abstracts.Distinct()));
        return new WorkRecord
        {
            Title = title ?? "",
            TitleLocator = locator,
            Locator = locator,
            Authors = authors,
            AuthorsComplete = isComplete && authors.Count > 0,
            Abstract = text,
            AbstractLocator = text is null ? null : locator,
            Year = year.Year ?? date.Year,
            Date = year.Date ?? (year.Year is null || year.Year == date.Year ? date.Date : null),
            Type = type,
            Venue =
                type == PublicationType.Book
                    ? MarkedText.Plain(record.First("JF"))
                    : Venue(record, title),
            Identifiers = [.. Ids(record, type)],
            Url = record
                .All("UR", "LK")
                .Select(WebAddress.OrNull)
                .FirstOrDefault(url => url is not null),
            Topics = Keywords.Of(KeywordsOf(record.All("KW")), locator),
        };
    }

    private static string? Venue(RisRecord record, string? title) =>
        new[] { "T2", "JF", "JO", "BT", "JA", "J2", "T3" }
            .Select(tag => MarkedText.Plain(record.First(tag)))
            .FirstOrDefault(venue => venue is not null && venue != title);

    // One a line as the format has it; a single line may hold them all.
    private static IEnumerable<string> KeywordsOf(IReadOnlyList<string> values)
    {
        var isParted = values.Any(Keywords.AreParted);
        var lines = isParted ? values : [.. values.SelectMany(value => value.Split('\n'))];
        return lines.Count > 1 && !isParted ? lines : lines.SelectMany(Keywords.Split);
    }

    private static PublicationType? TypeOf(RisRecord record) =>
        record.First("TY")?.ToUpperInvariant() switch
        {
            "GEN" when record.First("U1") == UnknownType => null,
            "JOUR" or "JFULL" or "EJOUR" or "MGZN" or "NEWS" or "ABST" or "INPR" =>
                PublicationType.Article,
            "CONF" or "CPAPER" => PublicationType.ConferencePaper,
            "UNPB" or "PREPRINT" => PublicationType.Preprint,
            { } other => WorkTypes.Of(other) ?? PublicationType.Other,
            null => null,
        };

    // "Last, First, Suffix", unlike BibTeX; editors and translators (A2 to A4, ED) are no authors.
    private static (IReadOnlyList<AuthorRecord> Authors, bool IsComplete) AuthorsOf(
        RisRecord record,
        string locator
    )
    {
        var names = record
            .Each(["AU", "A1"])
            .SelectMany(names => (MarkedText.Plain(names) ?? "").Split(';', '；'))
            .ToList();
        var areInitialsLast = InitialsLast.Are([.. names.Select(AuthorList.WithoutOthers)]);
        return AuthorList.Read(
            names,
            (name, position) =>
                areInitialsLast && !name.Contains(',', StringComparison.Ordinal)
                    ? InitialsLast.Of(name, position, locator)
                    : AuthorOf(name, position, locator)
        );
    }

    private static AuthorRecord? AuthorOf(string name, int position, string locator)
    {
        var parts = name.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length == 1)
        {
            return Authors.Printed(name, position, locator);
        }

        // Some write it as BibTeX does: "Last, Suffix, First".
        var isSuffixSecond = parts.Length > 2 && Authors.IsSuffix(parts[1]);
        return Authors.Of(
            isSuffixSecond ? parts[2] : parts[1],
            parts[0],
            isSuffixSecond ? parts[1]
                : parts.Length > 2 ? parts[2]
                : null,
            position,
            locator
        );
    }

    private static IEnumerable<IdentifierRecord> Ids(RisRecord record, PublicationType? type)
    {
        var dois = Identifiers.DoiAndArxiv(record.First("DO")).ToList();
        if (dois.Count == 0)
        {
            dois =
            [
                .. record
                    .All("UR")
                    .Concat(record.All("M3"))
                    .Where(text => text.Contains("doi", StringComparison.OrdinalIgnoreCase))
                    .SelectMany(Identifiers.DoiAndArxiv)
                    .Take(2),
            ];
        }

        IdentifierRecord?[] others =
        [
            Identifiers.Arxiv(record.First("AN")) ?? Identifiers.ArxivPage(record.First("UR")),
            record.First("DB")?.Contains("pubmed", StringComparison.OrdinalIgnoreCase) == true
                ? Identifiers.Pubmed(record.First("AN"))
                : null,
            type == PublicationType.Book ? Identifiers.Isbn(record.First("SN")) : null,
        ];
        return dois.Concat(others.OfType<IdentifierRecord>())
            .Concat(record.All("AN").SelectMany(IdentifierText.Read));
    }
}
