using System.Xml.Linq;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Fields;
using ScholarGraph.Formats.Xml;

namespace ScholarGraph.Formats.Dblp;

/// <summary>Makes a work of a dblp record.</summary>
internal static class DblpWork
{
    public static WorkRecord Of(XElement element, string key)
    {
        var authors = element
            .All("author")
            .Select((author, index) => Author(author, index + 1, key))
            .OfType<AuthorRecord>()
            .ToList();
        var journal = element.Text("journal");
        var date = PublicationDate.Of(PublicationDate.Parse(element.Text("year")).Year, null);
        return new WorkRecord
        {
            Title = Title(element) ?? "",
            TitleLocator = key,
            Locator = key,
            Authors = authors,
            AuthorsComplete = authors.Count > 0,
            Year = date.Year,
            Type =
                journal == "CoRR"
                || element
                    .AttributeText("publtype")
                    ?.StartsWith("informal", StringComparison.Ordinal) == true
                    ? PublicationType.Preprint
                : element.Name.LocalName == "article" ? PublicationType.Article
                : WorkTypes.Of(element.Name.LocalName),
            Venue = journal ?? element.Text("booktitle"),
            Identifiers = [.. Ids(element, key, journal)],
            Url = element
                .All("ee")
                .Select(ee => WebAddress.OrNull(ee.Value))
                .FirstOrDefault(url => url is not null),
        };
    }

    // dblp ends every title with a full stop; one that belongs to the title is not told apart.
    private static string? Title(XElement element)
    {
        var title = element.Text("title")?.Trim();
        return
            title is ['.', ..] or null
            || !title.EndsWith('.')
            || title.EndsWith("..", StringComparison.Ordinal)
            ? title
            : title[..^1];
    }

    private static AuthorRecord? Author(XElement element, int position, string key)
    {
        var name = element.Value.Trim();
        return Authors.Printed(DblpNames.Shown(name), position, key) is { } author
            ? author with
            {
                PersonId = DblpNames.Id(name),
                Orcid = Identifiers.Orcid(element.AttributeText("orcid")),
            }
            : null;
    }

    private static IEnumerable<IdentifierRecord> Ids(XElement element, string key, string? journal)
    {
        if (element.AttributeText("key") is not null)
        {
            yield return new IdentifierRecord(IdentifierScheme.Dblp, key);
        }

        foreach (
            var doi in element
                .All("ee")
                .Where(ee => DoiText.IsAddress(ee.Value))
                .SelectMany(ee => Identifiers.DoiAndArxiv(ee.Value))
        )
        {
            yield return doi;
        }

        if (journal == "CoRR" && Identifiers.Arxiv(element.Text("volume")) is { } arxiv)
        {
            yield return arxiv;
        }

        if (element.Name.LocalName == "book" && Identifiers.Isbn(element.Text("isbn")) is { } isbn)
        {
            yield return isbn;
        }
    }
}
