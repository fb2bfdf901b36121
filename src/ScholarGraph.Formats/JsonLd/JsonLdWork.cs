using System.Globalization;
using System.Text.Json;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Formats.Writing;

namespace ScholarGraph.Formats.JsonLd;

/// <summary>Writes a work as an object of schema.org.</summary>
internal static class JsonLdWork
{
    public static void Write(Utf8JsonWriter json, CitedWork work)
    {
        json.WriteStartObject();
        json.WriteString("@type", TypeOf(work.Type));
        json.WriteString(
            "@id",
            work.Doi is { } doi ? Resolved(doi) : $"urn:scholargraph:{EntityKey.ToText(work.Id)}"
        );
        json.WriteString("name", OneLine.Of(work.Title));
        WriteAuthors(json, work);
        json.Member(
            "datePublished",
            work.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                ?? work.Year?.ToString("0000", CultureInfo.InvariantCulture)
        );
        if (OneLine.OrNull(work.Venue) is { } venue)
        {
            json.WriteStartObject("isPartOf");
            json.WriteString(
                "@type",
                work.Type == PublicationType.Article ? "Periodical" : "CreativeWork"
            );
            json.WriteString("name", venue);
            json.WriteEndObject();
        }

        WriteIdentifiers(json, work);
        json.Member("url", OneLine.OrNull(work.Url));
        WriteKeywords(json, work);
        json.Member("abstract", OneLine.OrNull(work.Abstract));
        json.WriteEndObject();
    }

    private static string TypeOf(PublicationType? type) =>
        type switch
        {
            PublicationType.Article
            or PublicationType.ConferencePaper
            or PublicationType.Preprint => "ScholarlyArticle",
            PublicationType.Book => "Book",
            PublicationType.Chapter => "Chapter",
            PublicationType.Thesis => "Thesis",
            PublicationType.Report => "Report",
            PublicationType.Dataset => "Dataset",
            PublicationType.Software => "SoftwareSourceCode",
            _ => "CreativeWork",
        };

    private static void WriteAuthors(Utf8JsonWriter json, CitedWork work)
    {
        if (work.Authors.Count == 0)
        {
            return;
        }

        json.WriteStartArray("author");
        foreach (var author in work.Authors)
        {
            json.WriteStartObject();
            var isGroup = author.Name.IsWhole && author.Name.Printed.Contains(' ');
            json.WriteString("@type", isGroup ? "Organization" : "Person");
            json.Member("@id", author.Orcid is { } orcid ? $"https://orcid.org/{orcid}" : null);
            json.WriteString("name", OneLine.Of(author.Name.Printed));
            if (author.Name.Given is not null)
            {
                json.Member("givenName", OneLine.OrNull(author.Name.Given));
                json.Member("familyName", OneLine.OrNull(author.Name.Family));
                json.Member("honorificSuffix", OneLine.OrNull(author.Name.Suffix));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (!work.AuthorsComplete)
        {
            // The vocabulary has no other place to say that there may be more.
            json.WriteString(
                "creditText",
                string.Join(", ", work.Authors.Select(author => OneLine.Of(author.Name.Printed)))
                    + " and others"
            );
        }
    }

    private static void WriteIdentifiers(Utf8JsonWriter json, CitedWork work)
    {
        if (work.Identifiers.Count == 0)
        {
            return;
        }

        json.WriteStartArray("identifier");
        foreach (var id in work.Identifiers)
        {
            json.WriteStartObject();
            json.WriteString("@type", "PropertyValue");
            json.WriteString("propertyID", id.Scheme.ToString().ToLowerInvariant());
            json.WriteString("value", OneLine.Of(id.Value));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Member(
            "isbn",
            work.Type == PublicationType.Book ? work.IdentifierOf(IdentifierScheme.Isbn) : null
        );
    }

    private static void WriteKeywords(Utf8JsonWriter json, CitedWork work)
    {
        var words = work.Keywords.Select(OneLine.OrNull).OfType<string>().ToList();
        if (words.Count == 0)
        {
            return;
        }

        json.WriteStartArray("keywords");
        words.ForEach(json.WriteStringValue);
        json.WriteEndArray();
    }

    private static string Resolved(string doi) =>
        "https://doi.org/"
        + Uri.EscapeDataString(OneLine.Of(doi)).Replace("%2F", "/", StringComparison.Ordinal);
}
