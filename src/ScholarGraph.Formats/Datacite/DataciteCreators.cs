using System.Text.Json;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Fields;
using ScholarGraph.Formats.Json;

namespace ScholarGraph.Formats.Datacite;

/// <summary>Reads the creators of a DataCite record.</summary>
internal static class DataciteCreators
{
    public static (IReadOnlyList<AuthorRecord> Authors, bool IsComplete) Of(
        JsonElement json,
        string locator
    )
    {
        var authors = new List<AuthorRecord>();
        var isComplete = true;
        var index = 0;
        foreach (var creator in json.Items("creators"))
        {
            var at = JsonLocator.Within(locator, $"creators/{index++}");
            var name = creator.Text("name");
            if (
                name?.StartsWith(':') == true
                || name?.StartsWith("(:", StringComparison.Ordinal) == true
                || AuthorList.IsOthers(name)
            )
            {
                isComplete = false;
                continue;
            }

            if (Author(creator, name, authors.Count + 1, at) is { } author)
            {
                authors.Add(author);
            }
        }

        return (authors, isComplete);
    }

    private static AuthorRecord? Author(
        JsonElement creator,
        string? name,
        int position,
        string locator
    )
    {
        // "Family, Given" unless it is an organization's name.
        var parts = name?.Split(',', 2, StringSplitOptions.TrimEntries) ?? [];
        var author =
            creator.Text("nameType") == "Organizational" ? Authors.Group(name, position, locator)
            : creator.Text("familyName") is { } family
                ? Authors.Of(creator.Text("givenName"), family, null, position, locator)
            : parts.Length == 2 ? Authors.Of(parts[1], parts[0], null, position, locator)
            : Authors.Printed(name, position, locator);
        return author is null
            ? null
            : author with
            {
                Orcid = creator
                    .Items("nameIdentifiers")
                    .Where(id =>
                        string.Equals(
                            id.Text("nameIdentifierScheme"),
                            "ORCID",
                            StringComparison.OrdinalIgnoreCase
                        )
                    )
                    .Select(id => Identifiers.Orcid(id.Text("nameIdentifier")))
                    .FirstOrDefault(id => id is not null),
                Affiliations =
                [
                    .. creator
                        .Items("affiliation")
                        .Select(place => place.Text() ?? place.Text("name"))
                        .OfType<string>(),
                ],
            };
    }
}
