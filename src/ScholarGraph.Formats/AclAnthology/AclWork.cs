using System.Globalization;
using System.Xml.Linq;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Fields;
using ScholarGraph.Formats.Xml;

namespace ScholarGraph.Formats.AclAnthology;

/// <summary>Makes a work of a paper of the Anthology.</summary>
internal static class AclWork
{
    public static WorkRecord Of(XElement paper, AclVolume volume, int line)
    {
        var id = IdOf(paper, volume);
        var locator = id ?? line.ToString(CultureInfo.InvariantCulture);
        var authors = paper
            .All("author")
            .Select((author, index) => Author(author, index + 1, locator))
            .OfType<AuthorRecord>()
            .ToList();
        var journal = volume.Meta?.Text("journal-title") ?? paper.Text("journal");
        var year = PublicationDate.Parse(volume.Meta?.Text("year") ?? paper.Text("year"));
        var text = paper.Text("abstract");
        return new WorkRecord
        {
            Title = paper.Text("title") ?? "",
            TitleLocator = locator,
            Locator = locator,
            Authors = authors,
            AuthorsComplete = authors.Count > 0,
            Abstract = text,
            AbstractLocator = text is null ? null : locator,
            Year = year.Year,
            Type = journal is null ? PublicationType.ConferencePaper : PublicationType.Article,
            Venue = journal ?? volume.Meta?.Text("booktitle") ?? paper.Text("booktitle"),
            Identifiers = [.. Ids(paper, id)],
            Url = WebAddress.OrNull(paper.Text("url")),
        };
    }

    private static IEnumerable<IdentifierRecord> Ids(XElement paper, string? id)
    {
        if (id is not null)
        {
            yield return new IdentifierRecord(IdentifierScheme.Acl, id);
        }

        foreach (var doi in Identifiers.DoiAndArxiv(paper.Text("doi")))
        {
            yield return doi;
        }
    }

    // "2021.acl-long.1"; before 2020 "P19-1001": volume and paper share four digits.
    private static string? IdOf(XElement paper, AclVolume volume)
    {
        if (paper.AttributeText("id") is not { } id || volume.Id.Length == 0)
        {
            return null;
        }

        if (volume.Collection.Contains('.', StringComparison.Ordinal))
        {
            return $"{volume.Collection}-{volume.Id}.{id}";
        }

        var isWide =
            volume.Collection.StartsWith('W')
            || volume.Collection is "C69"
            || (volume.Collection == "D19" && volume.Id.Length > 1)
            || volume.Id.Length > 1;
        return $"{volume.Collection}-{(isWide ? volume.Id.PadLeft(2, '0') + id.PadLeft(2, '0') : volume.Id + id.PadLeft(3, '0'))}";
    }

    private static AuthorRecord? Author(XElement element, int position, string locator)
    {
        var author = element.First("last") is null
            ? Authors.Printed(element.Value, position, locator)
            : Authors.Of(element.Text("first"), element.Text("last"), null, position, locator);
        return author is null
            ? null
            : author with
            {
                PersonId = element.AttributeText("id") is { } id ? $"acl:{id}" : null,
                Orcid = Identifiers.Orcid(element.AttributeText("orcid")),
                Affiliations = [.. element.All("affiliation").Select(place => place.Value)],
            };
    }
}
