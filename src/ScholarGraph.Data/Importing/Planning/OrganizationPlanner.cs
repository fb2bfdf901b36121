using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Organizations, one per folded name, and who is affiliated.</summary>
internal static class OrganizationPlanner
{
    public static void Add(PlanInput input, PeopleKeys people, GraphRows rows)
    {
        var stated = input
            .Documents.Values.SelectMany(document => Stated(document, people))
            .ToList();
        var keys = AddOrganizations(input, stated, rows);
        rows.Affiliations.AddRange(
            stated.Select(said => new Affiliation
            {
                Id = EntityKey.Of(nameof(Affiliation), $"{said.Document.Sha256}/{said.Place}"),
                ResearcherId = said.Researcher,
                OrganizationId = keys[said.Birth],
                Title = said.Title,
                TitleFolded = said.Title is null ? null : Folding.Fold(said.Title),
                SourceId = SourcePlanner.KeyOf(said.Document.Sha256),
                Rank = said.Rank,
            })
        );
    }

    private static IEnumerable<Statement> Stated(SourceDocument document, PeopleKeys people)
    {
        var rank = 0;
        foreach (var said in PersonStatement.Of(document))
        {
            if (said.ResearcherIn(people) is not { } researcher)
            {
                continue;
            }

            var affiliations = said.Affiliations;
            for (var i = 0; i < affiliations.Count; i++)
            {
                if (Slugs.Of(affiliations[i].Organization) is { Length: > 0 } birth)
                {
                    rank = said.Index is null ? i + 1 : rank + 1;
                    var place = said.Index is { } index ? $"{index}/{i + 1}" : $"{i + 1}";
                    yield return new Statement(
                        document,
                        researcher,
                        birth,
                        affiliations[i].Organization,
                        affiliations[i].Title,
                        place,
                        rank
                    );
                }
            }
        }

        foreach (var beside in BesideAuthors(document, people))
        {
            yield return beside with
            {
                Rank = ++rank,
            };
        }
    }

    // Many works name the same place beside an author: once is enough.
    private static IEnumerable<Statement> BesideAuthors(SourceDocument document, PeopleKeys people)
    {
        var told = new HashSet<(long Researcher, string Birth)>();
        for (var w = 0; w < document.Works.Count; w++)
        {
            var authors = document.Works[w].Authors;
            for (var a = 0; a < authors.Count; a++)
            {
                if (
                    authors[a].Affiliations.Count == 0
                    || !people.ByMention.TryGetValue((document.Sha256, w, a), out var researcher)
                )
                {
                    continue;
                }

                for (var i = 0; i < authors[a].Affiliations.Count; i++)
                {
                    var name = authors[a].Affiliations[i];
                    if (Slugs.Of(name) is { Length: > 0 } birth && told.Add((researcher, birth)))
                    {
                        yield return new Statement(
                            document,
                            researcher,
                            birth,
                            name,
                            null,
                            $"{w}/{a}/{i + 1}",
                            0
                        );
                    }
                }
            }
        }
    }

    private static Dictionary<string, long> AddOrganizations(
        PlanInput input,
        List<Statement> statements,
        GraphRows rows
    )
    {
        var kept = input.Kept.Rows.Organizations.ToDictionary(organization => organization.Id);
        var slugs = new Slugs(kept.Values.Select(organization => organization.Slug));
        var keys = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (
            var named in statements
                .GroupBy(statement => statement.Birth, StringComparer.Ordinal)
                .OrderBy(named => named.Key, StringComparer.Ordinal)
        )
        {
            var key = EntityKey.Of(nameof(Organization), named.Key);
            var name =
                ShownValue.Choose(named.Select(s => (s.Document.Format, s.Organization)))
                ?? named.Key;
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

    private sealed record Statement(
        SourceDocument Document,
        long Researcher,
        string Birth,
        string Organization,
        string? Title,
        string Place,
        int Rank
    );
}
