using System.Text.Json;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Fields;
using ScholarGraph.Formats.Json;

namespace ScholarGraph.Formats.Csl;

/// <summary>Reads the authors of a CSL item or a Crossref work.</summary>
internal static class CslNames
{
    public static (IReadOnlyList<AuthorRecord> Authors, bool IsComplete) Of(
        JsonElement json,
        string locator
    )
    {
        var authors = new List<AuthorRecord>();
        var isComplete = true;
        var index = 0;
        var listed = json.At("author");
        // One author may stand without a list.
        foreach (
            var name in listed.ValueKind is JsonValueKind.Object or JsonValueKind.String
                ? [listed]
                : listed.Items()
        )
        {
            var at = JsonLocator.Within(locator, $"author/{index++}");
            if (AuthorList.IsOthers(name.Text("literal") ?? name.Text("family") ?? name.Text()))
            {
                isComplete = false;
            }
            else if (Author(name, json.At("custom", "orcid"), authors.Count + 1, at) is { } author)
            {
                authors.Add(author);
            }
        }

        return (authors, isComplete);
    }

    private static AuthorRecord? Author(
        JsonElement name,
        JsonElement orcids,
        int position,
        string locator
    )
    {
        var family = Authors.Natural(
            name.Text("dropping-particle"),
            name.Text("non-dropping-particle"),
            name.Text("family")
        );
        var author =
            name.Text() is { } printed ? Authors.Printed(printed, position, locator)
            : (name.Text("literal") ?? name.Text("name")) is { } group && family.Length == 0
                ? Authors.Group(MarkedText.Plain(group), position, locator)
            : Authors.Of(
                MarkedText.Plain(name.Text("given")),
                MarkedText.Plain(family),
                name.Text("suffix"),
                position,
                locator
            );
        return author is null
            ? null
            : author with
            {
                Orcid = Identifiers.Orcid(
                    name.Text("ORCID") ?? name.Text("orcid") ?? orcids.Text($"{position}")
                ),
                Affiliations =
                [
                    .. name.Items("affiliation")
                        .Select(place => MarkedText.Plain(place.Text("name") ?? place.Text()))
                        .OfType<string>(),
                ],
            };
    }
}
