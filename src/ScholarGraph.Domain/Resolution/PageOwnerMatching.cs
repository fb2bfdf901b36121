using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Several pages of one person: owners of one name who share an institution or a co-author. Who shares nothing stays apart.</summary>
internal static class PageOwnerMatching
{
    public static void Join(UnitTable table, PersonSets people)
    {
        var picture = new Acquaintances(table, people);
        var links = new List<PersonLink>();
        var names = table
            .Owners.OfType<Unit>()
            .Where(owner => !owner.Name.IsInitialsOnly)
            .GroupBy(owner => owner.Name.Key)
            .Where(group => group.Skip(1).Any());
        foreach (var owners in names)
        {
            links.AddRange(ByInstitution(table, [.. owners]));
            links.AddRange(ByCoauthor(picture, [.. owners]));
        }

        ConsistentJoin.Join(table, people, links);
    }

    private static IEnumerable<PersonLink> ByInstitution(
        UnitTable table,
        IReadOnlyList<Unit> owners
    )
    {
        var first = new Dictionary<string, Unit>();
        foreach (var owner in owners)
        {
            foreach (var institution in InstitutionsOf(table.Corpus.Sources[owner.Source]))
            {
                var key = Folding.Fold(institution.Trim());
                if (!first.TryAdd(key, owner))
                {
                    yield return new PersonLink(
                        first[key],
                        owner,
                        ResolutionRule.PersonSamePageOwner,
                        () =>
                            $"{UnitTable.FormsOf([first[key], owner])} owns several pages; institution \"{institution}\"",
                        false
                    );
                }
            }
        }
    }

    private static IEnumerable<PersonLink> ByCoauthor(
        Acquaintances picture,
        IReadOnlyList<Unit> owners
    )
    {
        var ownerOf = owners
            .GroupBy(picture.PersonOf)
            .ToDictionary(group => group.Key, group => group.First());
        var pairs = SharedAcquaintance.Chains(
            [.. ownerOf.Keys],
            person => FullNames(picture.Of(person))
        );
        foreach (var (first, second, shared) in pairs)
        {
            var names = shared.Select(key => picture.Of(first).Names[key].Printed);
            yield return new PersonLink(
                ownerOf[first],
                ownerOf[second],
                ResolutionRule.PersonSamePageOwner,
                () =>
                    $"{UnitTable.FormsOf([ownerOf[first], ownerOf[second]])} owns several pages; co-author {Places.Quoted(names)}",
                false
            );
        }
    }

    private static IEnumerable<string> FullNames(Acquaintance known) =>
        known.Names.Where(name => !name.Value.IsInitialsOnly).Select(name => name.Key);

    private static IEnumerable<string> InstitutionsOf(SourceDocument source) =>
        (source.Owner?.Affiliations ?? [])
            .Select(affiliation => affiliation.Organization)
            .Prepend(source.Institution ?? "")
            .Where(institution => !string.IsNullOrWhiteSpace(institution))
            .Distinct();
}
