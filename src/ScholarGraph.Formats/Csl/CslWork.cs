using System.Text.Json;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Fields;
using ScholarGraph.Formats.Json;

namespace ScholarGraph.Formats.Csl;

/// <summary>Makes a work of a CSL item or a Crossref work.</summary>
internal static class CslWork
{
    public static WorkRecord Of(JsonElement json, string locator)
    {
        var (authors, isComplete) = CslNames.Of(json, locator);
        var date = CslDates.Of(json);
        var text = MarkedText.Abstract(json.Text("abstract"));
        var type = WorkTypes.Of(json.Text("type"));
        return new WorkRecord
        {
            Title = Title(json) ?? "",
            TitleLocator = JsonLocator.Within(locator, "title"),
            Locator = locator,
            Authors = authors,
            AuthorsComplete = isComplete && authors.Count > 0,
            Abstract = text,
            AbstractLocator = text is null ? null : JsonLocator.Within(locator, "abstract"),
            Year = date.Year,
            Date = date.Date,
            // CSL's plain "article" is one without a journal.
            Type =
                json.Text("type") == "article"
                    ? PublicationType.Preprint
                    : type ?? WorkTypes.Of(json.At("custom", "type").Text()),
            Venue = MarkedText.Plain(
                json.At("container-title").FirstText() ?? json.At("event", "name").Text()
            ),
            Identifiers = [.. Ids(json, type)],
            Url = WebAddress.OrNull(json.Text("URL")),
            Topics = Keywords.Of(
                json.Items("keyword")
                    .Concat(json.Items("subject"))
                    .Select(word => word.Text())
                    .Concat(Keywords.Split(json.Text("keyword"))),
                locator
            ),
        };
    }

    // The registry keeps the part after the colon apart.
    private static string? Title(JsonElement json)
    {
        var title = MarkedText.Plain(json.At("title").FirstText());
        var subtitle = MarkedText.Plain(json.At("subtitle").FirstText());
        return
            title is null || subtitle is null || title.Contains(subtitle, StringComparison.Ordinal)
            ? title
            : $"{title.TrimEnd(':', ' ')}: {subtitle}";
    }

    private static IEnumerable<IdentifierRecord> Ids(JsonElement json, PublicationType? type)
    {
        foreach (var id in Identifiers.DoiAndArxiv(json.Text("DOI") ?? json.Text("doi")))
        {
            yield return id;
        }

        IdentifierRecord?[] others =
        [
            Identifiers.Pubmed(json.Text("PMID")),
            Identifiers.Arxiv(json.Text("arxiv")),
            json.Text("number") is { } number
            && number.StartsWith("arxiv:", StringComparison.OrdinalIgnoreCase)
                ? Identifiers.Arxiv(number)
                : Identifiers.ArxivPage(json.Text("URL")),
            // The number of a book is not that of a chapter in it.
            type == PublicationType.Book
                ? Identifiers.Isbn(json.At("ISBN").FirstText())
                : null,
        ];
        foreach (
            var id in others
                .OfType<IdentifierRecord>()
                .Concat(IdentifierText.Read(json.At("custom", "identifiers").Text()))
        )
        {
            yield return id;
        }
    }
}
