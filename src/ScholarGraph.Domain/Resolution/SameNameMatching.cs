using System.Globalization;

namespace ScholarGraph.Domain.Resolution;

/// <summary>One id is one person anywhere; one printed name is one person on one work, and within a source whose ids do not say otherwise.</summary>
internal static class SameNameMatching
{
    /// <summary>In a list of no one's, such as a volume of proceedings, a name that several people may bear waits for evidence.</summary>
    private const int OwnListWorksMin = 10;

    private const double OwnListShare = 0.5;
    private const double OwnListShareOfCommon = 0.9;

    public static void Join(UnitTable table, PersonSets people, NameRarity rarity)
    {
        GroupJoin.Join(table, people, Alone(SameOrcids(table)), people.HaveDifferentOrcids);
        GroupJoin.Join(table, people, Alone(SameIds(table)), people.HaveDifferentOrcids);
        GroupJoin.Join(table, people, OnWorks(table, people), people.HaveDifferentOrcids);
        GroupJoin.Join(table, people, Alone(InSources(table, rarity)), people.HaveDifferentIds);
    }

    private static IEnumerable<IReadOnlyList<PersonGroup>> Alone(IEnumerable<PersonGroup> groups) =>
        groups.Select(group => (IReadOnlyList<PersonGroup>)[group]);

    private static List<PersonGroup> SameOrcids(UnitTable table) =>
        [
            .. Holders(table, PersonIds.IsOrcid)
                .Select(held => new PersonGroup(
                    held.Units,
                    ResolutionRule.PersonSameOrcid,
                    $"{UnitTable.FormsOf(held.Units)}: ORCID iD {PersonIds.Orcid(held.Id)}"
                )),
        ];

    private static List<PersonGroup> SameIds(UnitTable table) =>
        [
            .. Holders(table, id => !PersonIds.IsOrcid(id))
                .Select(held => new PersonGroup(
                    held.Units,
                    ResolutionRule.PersonSameId,
                    $"{UnitTable.FormsOf(held.Units)}: {held.Id}"
                )),
        ];

    private static IEnumerable<(string Id, List<Unit> Units)> Holders(
        UnitTable table,
        Func<string, bool> isWanted
    ) =>
        table
            .Units.Where(unit => unit.Ids.Count > 0)
            .SelectMany(unit => unit.Ids.Where(isWanted).Distinct().Select(id => (id, unit)))
            .GroupBy(held => held.id, held => held.unit)
            .Where(held => held.Skip(1).Any())
            .Select(held => (held.Key, held.ToList()));

    // Initials alone say nothing from one work to the next.
    private static List<PersonGroup> InSources(UnitTable table, NameRarity rarity) =>
        [
            .. table
                .Units.Where(unit => unit.Work is not null && !unit.Name.IsInitialsOnly)
                .GroupBy(unit => (unit.Source, unit.NameId))
                .Where(group => group.Skip(1).Any())
                .Select(group => group.ToList())
                .Where(units => rarity.IsOneInList(units[0].Name) || IsListOf(table, units))
                .Select(units => new PersonGroup(
                    units,
                    ResolutionRule.PersonSameNameInSource,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{UnitTable.FormsOf(units)} stands on {units.Count} works"
                    )
                )),
        ];

    // A page's owner, or a bibliography that is nearly one person's, knows its namesakes.
    private static bool IsListOf(UnitTable table, List<Unit> units)
    {
        var works = table.Corpus.Sources[units[0].Source].Works.Count;
        var share = CommonNames.Has(units[0].Name) ? OwnListShareOfCommon : OwnListShare;
        return table.Owners[units[0].Source] is not null
            || (works >= OwnListWorksMin && units.Count >= share * works);
    }

    private static List<IReadOnlyList<PersonGroup>> OnWorks(UnitTable table, PersonSets people)
    {
        var blocks = new List<IReadOnlyList<PersonGroup>>();
        for (var work = 0; work < table.OnWork.Count; work++)
        {
            if (!HasSeveralSources(table.OnWork[work]))
            {
                continue;
            }

            var title = table.Works.Works[work][0].Record.Title;
            var named = table
                .OnWork[work]
                .SelectMany(unit =>
                    unit.Names.DistinctBy(name => name.Key).Select(name => (name.Key, unit))
                )
                .GroupBy(named => named.Key, named => named.unit)
                .Where(group => group.Skip(1).Any());
            foreach (var group in named)
            {
                var units = group.OrderBy(unit => unit.IsOwner).ThenBy(unit => unit.Id).ToList();
                if (AreSeveral(units, people))
                {
                    continue;
                }

                blocks.Add([
                    .. units
                        .Skip(1)
                        .Select(other => new PersonGroup(
                            [units[0], other],
                            other.IsOwner && !units[0].IsOwner
                                ? ResolutionRule.PersonOwnerOfPage
                                : ResolutionRule.PersonSharedWork,
                            $"{UnitTable.FormsOf([units[0], other])} on \"{title}\""
                        )),
                ]);
            }
        }

        return blocks;
    }

    private static bool HasSeveralSources(IReadOnlyList<Unit> units) =>
        units.Any(unit => unit.IsOwner || unit.Source != units[0].Source || unit.Ids.Count > 0);

    // Two of one name on one work: their source tells them apart by ids.
    private static bool AreSeveral(List<Unit> units, PersonSets people) =>
        units
            .Where(unit => unit.Ids.Count > 0 && !unit.IsOwner)
            .GroupBy(unit => unit.Source)
            .Any(source => source.DistinctBy(people.Of).Skip(1).Any());
}
