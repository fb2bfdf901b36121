using ScholarGraph.Domain.Records;

namespace ScholarGraph.Formats.Fields;

/// <summary>Gives authors the ORCID iDs that Web of Science lists by name: "Ferry, Ada/0000-0002-1825-0097; …".</summary>
internal static class NamedOrcids
{
    /// <summary>The authors, with the iD of whoever alone has a name that is listed once.</summary>
    /// <param name="authors">Of one work.</param>
    /// <param name="list">Null where there is none.</param>
    public static IReadOnlyList<AuthorRecord> With(
        IReadOnlyList<AuthorRecord> authors,
        string? list
    )
    {
        if (string.IsNullOrWhiteSpace(list))
        {
            return authors;
        }

        var orcids = list.Split([';', '\n'], StringSplitOptions.TrimEntries)
            .Select(part => (Part: part, Slash: part.LastIndexOf('/')))
            .Where(named => named.Slash > 0)
            .GroupBy(
                named => named.Part[..named.Slash],
                named => Identifiers.Orcid(named.Part[(named.Slash + 1)..]),
                StringComparer.OrdinalIgnoreCase
            )
            .Where(named => named.Count() == 1)
            .ToDictionary(
                named => named.Key,
                named => named.Single(),
                StringComparer.OrdinalIgnoreCase
            );
        var bearers = authors
            .CountBy(NameOf, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. authors.Select(author =>
                author.Orcid is null && bearers[NameOf(author)] == 1
                    ? author with
                    {
                        Orcid = orcids.GetValueOrDefault(NameOf(author)),
                    }
                    : author
            ),
        ];
    }

    private static string NameOf(AuthorRecord author) => $"{author.FamilyName}, {author.GivenName}";
}
