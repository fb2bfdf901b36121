namespace ScholarGraph.Domain.Resolution;

/// <summary>
/// Names on different works, the same or forms of one, that hardly anybody else of the corpus may bear: one person without further
/// evidence, unless forms tell of several ("John D. Burger", "John F. Burger").
/// </summary>
internal sealed class RareNameMatching
{
    private readonly UnitTable _table;
    private readonly Dictionary<int, List<Unit>> _unitsOf;
    private readonly IReadOnlyList<IReadOnlyList<int>> _rare;

    private RareNameMatching(
        UnitTable table,
        PersonSets people,
        NameBlocks blocks,
        NameBearers bearers
    )
    {
        _table = table;
        _unitsOf = table
            .Units.GroupBy(unit => unit.NameId)
            .ToDictionary(named => named.Key, named => named.DistinctBy(people.Of).ToList());
        _rare =
        [
            .. Enumerable
                .Range(0, table.Names.Count)
                .Where(name => blocks.Of(name) >= 0)
                .GroupBy(blocks.Of)
                .AsParallel()
                .AsOrdered()
                .Select(block =>
                    block
                        .Where(name => _unitsOf.ContainsKey(name) && bearers.IsOnePersons(name))
                        .Where(name =>
                            NamePairs.AreOne(
                                table.Names[name],
                                block.Select(form => table.Names[form])
                            )
                        )
                        .ToList()
                ),
        ];
    }

    /// <returns>Whether somebody was joined.</returns>
    public static bool Join(
        UnitTable table,
        PersonSets people,
        NameBlocks blocks,
        NameBearers bearers
    )
    {
        var matching = new RareNameMatching(table, people, blocks, bearers);
        // Where two of the forms are two authors of one work, the same name is still one person's.
        var isFound = Join(table, people, matching.Links(matching.SameIn));
        return Join(table, people, matching.Links(matching.FormsIn)) || isFound;
    }

    private static bool Join(UnitTable table, PersonSets people, IReadOnlyList<PersonLink> links)
    {
        var sound = WorkClashes.Without(table, people, links);
        return ConsistentJoin.Join(table, people, sound).Count < sound.Count;
    }

    private List<PersonLink> Links(Func<IReadOnlyList<int>, IEnumerable<PersonLink>> linksIn) =>
        [.. _rare.AsParallel().AsOrdered().SelectMany(linksIn)];

    private IEnumerable<PersonLink> SameIn(IReadOnlyList<int> names) =>
        names.Select(name => _unitsOf[name]).SelectMany(units => units.Zip(units.Skip(1), Link));

    private IEnumerable<PersonLink> FormsIn(IReadOnlyList<int> names) =>
        from i in Enumerable.Range(0, names.Count)
        from j in Enumerable.Range(0, i)
        where _table.Names[names[j]].IsCompatibleWith(_table.Names[names[i]])
        select Link(_unitsOf[names[j]][0], _unitsOf[names[i]][0]);

    private static PersonLink Link(Unit first, Unit second) =>
        new(
            first,
            second,
            ResolutionRule.PersonRareName,
            () => $"{UnitTable.FormsOf([first, second])}: hardly two people's name",
            false
        );
}
