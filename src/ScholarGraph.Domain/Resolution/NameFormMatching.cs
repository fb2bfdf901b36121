namespace ScholarGraph.Domain.Resolution;

/// <summary>Different forms of a name on one work are one person where the work proves it, and no other work says otherwise.</summary>
internal static class NameFormMatching
{
    public static void Join(UnitTable table, PersonSets people)
    {
        var links = Enumerable
            .Range(0, table.OnWork.Count)
            .SelectMany(work => LinksOn(table, people, work))
            .ToList();
        var doubtful = ConsistentJoin.Join(table, people, links);
        ConsistentJoin.Join(table, people, [.. doubtful.Where(link => link.IsProven)]);
    }

    private static IEnumerable<PersonLink> LinksOn(UnitTable table, PersonSets people, int work)
    {
        var listings = table.Works.Works[work];
        var units = table.OnWork[work];
        // Two names of one list are two people.
        if (listings.Count == 1 && table.Owners[listings[0].Source] is null)
        {
            yield break;
        }

        var merges = SameWorkNames.Decide(
            [.. listings.Select(listing => listing.Names)],
            units.Where(unit => unit.IsOwner).SelectMany(unit => unit.Names)
        );
        var named = merges.Count == 0 ? null : Named(units);
        foreach (var merge in merges)
        {
            var first = Chosen(people, named?[merge.First.Key] ?? []);
            var second = Chosen(people, named?[merge.Second.Key] ?? []);
            if (first is null || second is null)
            {
                continue;
            }

            yield return new PersonLink(
                first,
                second,
                RuleOf(merge, first, second),
                () => $"{merge.Evidence}; \"{listings[0].Record.Title}\"",
                merge.IsProven
            );
        }
    }

    private static ILookup<string, Unit> Named(IEnumerable<Unit> units) =>
        units
            .SelectMany(unit => unit.Names.Select(name => (name.Key, unit)))
            .ToLookup(named => named.Key, named => named.unit);

    // A form that ids give to two people on the work is neither's.
    private static Unit? Chosen(PersonSets people, IEnumerable<Unit> units) =>
        units.DistinctBy(people.Of).Skip(1).Any()
            ? null
            : units.OrderBy(unit => unit.IsOwner).ThenBy(unit => unit.Id).FirstOrDefault();

    private static string RuleOf(NameMerge merge, Unit first, Unit second) =>
        first.IsOwner || second.IsOwner ? ResolutionRule.PersonOwnerOfPage
        : !merge.IsProven ? ResolutionRule.PersonOnlyCounterpart
        : merge.First.IsInitialsOnly || merge.Second.IsInitialsOnly
            ? ResolutionRule.PersonInitialProven
        : ResolutionRule.PersonFormProven;
}
