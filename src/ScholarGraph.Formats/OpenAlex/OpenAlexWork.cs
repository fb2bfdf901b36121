using System.Text.Json;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Fields;
using ScholarGraph.Formats.Json;

namespace ScholarGraph.Formats.OpenAlex;

/// <summary>Makes a work of OpenAlex's record.</summary>
internal static class OpenAlexWork
{
    /// <summary>Answers with several works cut their author lists here.</summary>
    private const int ListedAuthorsMax = 100;

    public static WorkRecord Of(JsonElement json, string locator)
    {
        var place = json.At("primary_location");
        var source =
            place.At("source").ValueKind == JsonValueKind.Object
                ? place.At("source")
                : json.At("host_venue");
        var date = PublicationDate.Parse(json.Text("publication_date"));
        var text = InvertedAbstract.Rebuild(json.At("abstract_inverted_index"));
        var authors = Listed(json, locator);
        return new WorkRecord
        {
            Title = MarkedText.Plain(json.Text("title") ?? json.Text("display_name")) ?? "",
            TitleLocator = JsonLocator.Within(locator, "title"),
            Locator = locator,
            Authors = authors,
            AuthorsComplete =
                authors.Count > 0
                && authors.Count == json.Items("authorships").Count()
                && !IsCut(json, authors.Count),
            Abstract = text,
            AbstractLocator = text is null
                ? null
                : JsonLocator.Within(locator, "abstract_inverted_index"),
            Year = PublicationDate.Of(json.At("publication_year").Number()).Year ?? date.Year,
            Date = date.Date,
            Type = Type(json, source),
            Venue = MarkedText.Plain(source.Text("display_name")),
            Identifiers = [.. Ids(json)],
            Url = WebAddress.OrNull(
                place.Text("landing_page_url") ?? json.Text("doi") ?? json.Text("id")
            ),
            Topics = Keywords.Of(Topics(json), locator),
        };
    }

    private static List<AuthorRecord> Listed(JsonElement json, string locator)
    {
        var authors = new List<AuthorRecord>();
        var index = 0;
        foreach (var authorship in json.Items("authorships"))
        {
            var at = JsonLocator.Within(locator, $"authorships/{index++}");
            // The name as the paper prints it; the other is the index's own.
            var printed =
                authorship.Text("raw_author_name")
                ?? authorship.At("author", "display_name").Text();
            if (Authors.Printed(printed, authors.Count + 1, at) is not { } author)
            {
                continue;
            }

            var id = Identifiers.OpenAlex(authorship.At("author", "id").Text(), 'A');
            authors.Add(
                author with
                {
                    Orcid = Identifiers.Orcid(
                        authorship.At("author", "orcid").Text() ?? authorship.Text("raw_orcid")
                    ),
                    PersonId = id is null ? null : $"openalex:{id}",
                    Affiliations = Affiliations(authorship),
                }
            );
        }

        return authors;
    }

    // As the paper prints them where the index knows no such institution.
    private static List<string> Affiliations(JsonElement authorship) =>
        authorship
            .Items("institutions")
            .Select(institution => institution.Text("display_name"))
            .OfType<string>()
            .ToList()
            is { Count: > 0 } known
            ? known
            :
            [
                .. authorship
                    .Items("raw_affiliation_strings")
                    .Select(place => place.Text())
                    .OfType<string>(),
            ];

    private static bool IsCut(JsonElement json, int count) =>
        json.At("is_authors_truncated").ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => json.At("authors_count").Number() is { } all
                ? count < all
                : count == ListedAuthorsMax,
        };

    // "article" covers papers in proceedings too.
    private static PublicationType? Type(JsonElement json, JsonElement source) =>
        WorkTypes.Of(json.Text("type_crossref"))
        ?? (
            json.Text("type") == "article"
                ? source.Text("type") switch
                {
                    "conference" => PublicationType.ConferencePaper,
                    "repository" => PublicationType.Preprint,
                    _ => PublicationType.Article,
                }
                : WorkTypes.Of(json.Text("type"))
        );

    private static IEnumerable<IdentifierRecord> Ids(JsonElement json)
    {
        if (Identifiers.OpenAlex(json.Text("id"), 'W') is { } id)
        {
            yield return new IdentifierRecord(IdentifierScheme.Openalex, id);
        }

        foreach (
            var doi in Identifiers.DoiAndArxiv(json.Text("doi") ?? json.At("ids", "doi").Text())
        )
        {
            yield return doi;
        }

        if (Identifiers.Pubmed(json.At("ids", "pmid").Text()) is { } pubmed)
        {
            yield return pubmed;
        }

        foreach (var place in json.Items("locations").Append(json.At("primary_location")))
        {
            if (
                place.Text("landing_page_url") is { } url
                && url.Contains("arxiv.org/abs/", StringComparison.OrdinalIgnoreCase)
                && Identifiers.Arxiv(url) is { } arxiv
            )
            {
                yield return arxiv;
            }
        }
    }

    private static IEnumerable<string?> Topics(JsonElement json) =>
        json.Items("topics")
            .Concat(json.Items("keywords"))
            .Select(topic => topic.Text("display_name") ?? topic.Text("keyword"));
}
