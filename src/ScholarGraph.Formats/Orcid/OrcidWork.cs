using System.Globalization;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Fields;

namespace ScholarGraph.Formats.Orcid;

/// <summary>Makes a work of what one or several sources say of it in an ORCID record.</summary>
internal static class OrcidWork
{
    /// <summary>How much the owner prefers a summary in its group.</summary>
    public static int Preference(OrcidNode summary) =>
        int.TryParse(
            summary.At("display-index").Text,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var index
        )
            ? index
            : 0;

    /// <param name="told">The preferred one first; at least one.</param>
    /// <param name="locator">Where the record stands.</param>
    public static WorkRecord Of(IReadOnlyList<OrcidNode> told, string locator)
    {
        var key = told[0].At("put-code").Text ?? locator;
        var date = told.Select(DateOf).FirstOrDefault(d => d.Year is not null);
        var title = told[0].At("title", "title").Text;
        var subtitle = told[0].At("title", "subtitle").Text;
        var type = told.Select(t => WorkTypes.Of(t.At("type").Text))
            .FirstOrDefault(t => t is not null);
        var text = told[0].At("short-description").Text;
        return new WorkRecord
        {
            Title = title is null || subtitle is null ? title ?? "" : $"{title}: {subtitle}",
            TitleLocator = key,
            Locator = key,
            Authors = Contributors(told[0], key),
            // A summary names no co-author, and contributors are whom the owner cared to name.
            AuthorsComplete = false,
            Abstract = text,
            AbstractLocator = text is null ? null : key,
            Year = date.Year,
            Date = date.Date,
            Type = type,
            Venue = told.Select(t => t.At("journal-title").Text).FirstOrDefault(v => v is not null),
            Identifiers =
            [
                .. told.SelectMany(Ids)
                    .Where(id =>
                        id.Scheme != IdentifierScheme.Isbn || type == PublicationType.Book
                    ),
            ],
            Url = told.Select(t => WebAddress.OrNull(t.At("url").Text))
                .FirstOrDefault(u => u is not null),
        };
    }

    private static PublicationDate DateOf(OrcidNode work)
    {
        var date = work.At("publication-date");
        return PublicationDate.Of(
            Number(date.At("year")),
            Number(date.At("month")),
            Number(date.At("day"))
        );
    }

    private static int? Number(OrcidNode node) =>
        int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static List<AuthorRecord> Contributors(OrcidNode work, string key)
    {
        var authors = new List<AuthorRecord>();
        var names = new HashSet<string?>(StringComparer.Ordinal);
        foreach (var contributor in work.At("contributors").All("contributor"))
        {
            if (
                IsAuthor(contributor.At("contributor-attributes", "contributor-role").Text)
                && names.Add(contributor.At("credit-name").Text)
                && Authors.Printed(contributor.At("credit-name").Text, authors.Count + 1, key)
                    is { } author
            )
            {
                var id = contributor.At("contributor-orcid");
                authors.Add(
                    author with
                    {
                        Orcid = Identifiers.Orcid(id.At("path").Text ?? id.At("uri").Text),
                    }
                );
            }
        }

        return authors;
    }

    // Whoever contributed by CRediT's roles is an author, named once for each of them.
    private static bool IsAuthor(string? role) =>
        role is null
        || role.Contains("author", StringComparison.OrdinalIgnoreCase)
        || role.Contains("credit.niso.org", StringComparison.OrdinalIgnoreCase);

    // "part-of" is the identifier of the book or journal around the work.
    private static IEnumerable<IdentifierRecord> Ids(OrcidNode work) =>
        work.At("external-ids")
            .All("external-id")
            .Where(id =>
                id.At("external-id-relationship").Text is not { } relation
                || relation.Equals("self", StringComparison.OrdinalIgnoreCase)
            )
            .SelectMany(id =>
            {
                var value = id.At("external-id-value").Text;
                return id.At("external-id-type").Text?.ToLowerInvariant() switch
                {
                    "doi" => Identifiers.DoiAndArxiv(value),
                    "arxiv" => One(Identifiers.Arxiv(value)),
                    "pmid" => One(Identifiers.Pubmed(value)),
                    "isbn" => One(Identifiers.Isbn(value)),
                    _ => [],
                };
            });

    private static IEnumerable<IdentifierRecord> One(IdentifierRecord? id) =>
        id is null ? [] : [id];
}
