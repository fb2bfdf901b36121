using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Organizations, one per folded name, and who is affiliated.</summary>
internal static class OrganizationPlanner
{
    public static void Add(PlanInput input, PeopleKeys people, GraphRows rows)
    {
        var statements = Statements(input, people).ToList();
        var keys = AddOrganizations(input, statements, rows);
        foreach (var (document, researcher, affiliation, rank) in statements)
        {
            var source = SourcePlanner.KeyOf(document.Sha256);
            rows.Affiliations.Add(
                new Affiliation
                {
                    Id = EntityKey.Of(nameof(Affiliation), $"{document.Sha256}/{rank}"),
                    ResearcherId = researcher,
                    OrganizationId = keys[Slugs.Of(affiliation.Organization)],
                    Title = affiliation.Title,
                    TitleFolded = affiliation.Title is null
                        ? null
                        : Folding.Fold(affiliation.Title),
                    SourceId = source,
                    Rank = rank,
                }
            );
        }
    }

    /// <summary>Positions that a page states, then the institute given with the import unless the page names it itself.</summary>
    internal static IEnumerable<AffiliationRecord> Of(SourceDocument document)
    {
        var stated = document.Owner?.Affiliations ?? [];
        if (document is not { Owner: not null, Institution: { } institution })
        {
            return stated;
        }

        return stated.Any(a => Slugs.Of(a.Organization) == Slugs.Of(institution))
            ? stated
            :
            [
                .. stated,
                new AffiliationRecord
                {
                    Printed = institution,
                    Organization = institution,
                    Locator = "import",
                    Reason = "The institute was given with the import.",
                },
            ];
    }

    private static IEnumerable<(
        SourceDocument Document,
        long Researcher,
        AffiliationRecord Affiliation,
        int Rank
    )> Statements(PlanInput input, PeopleKeys people) =>
        from document in input.Documents.Values
        where people.ByMention.ContainsKey((document.Sha256, null, null))
        from affiliation in Of(document).Select((a, i) => (a, i))
        where Slugs.Of(affiliation.a.Organization).Length > 0
        select (
            document,
            people.ByMention[(document.Sha256, null, null)],
            affiliation.a,
            affiliation.i + 1
        );

    private static Dictionary<string, long> AddOrganizations(
        PlanInput input,
        List<(
            SourceDocument Document,
            long Researcher,
            AffiliationRecord Affiliation,
            int Rank
        )> statements,
        GraphRows rows
    )
    {
        var kept = input.Kept.Rows.Organizations.ToDictionary(organization => organization.Id);
        var slugs = new Slugs(kept.Values.Select(organization => organization.Slug));
        var keys = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (
            var named in statements
                .GroupBy(
                    statement => Slugs.Of(statement.Affiliation.Organization),
                    StringComparer.Ordinal
                )
                .OrderBy(named => named.Key, StringComparer.Ordinal)
        )
        {
            var key = EntityKey.Of(nameof(Organization), named.Key);
            var name =
                ShownValue.Choose(
                    named.Select(s => (s.Document.Format, s.Affiliation.Organization))
                ) ?? named.Key;
            keys[named.Key] = key;
            rows.Organizations.Add(
                new Organization
                {
                    Id = key,
                    Slug = kept.GetValueOrDefault(key)?.Slug ?? slugs.Take(name, key),
                    Name = name,
                    NameFolded = Folding.Fold(name),
                }
            );
        }

        return keys;
    }
}
