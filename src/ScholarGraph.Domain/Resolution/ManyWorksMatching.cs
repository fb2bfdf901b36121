namespace ScholarGraph.Domain.Resolution;

/// <summary>
/// A full name on so many works that hardly anybody else wrote some of them: one person, however many of the works have no co-author in
/// common. Not where forms tell of several ("John A. Carroll", "John B. Carroll").
/// </summary>
internal static class ManyWorksMatching
{
    /// <returns>Whether somebody was joined.</returns>
    public static bool Join(
        UnitTable table,
        PersonSets people,
        NameBlocks blocks,
        NameBearers bearers
    )
    {
        var works = WorksOfNames(table);
        var forms = Enumerable.Range(0, table.Names.Count).ToLookup(blocks.Of);
        var isOne = new bool[table.Names.Count];
        for (var name = 0; name < isOne.Length; name++)
        {
            isOne[name] =
                bearers.IsOneOfMany(name, works[name])
                && NamePairs.AreOne(
                    table.Names[name],
                    forms[blocks.Of(name)].Select(form => table.Names[form])
                );
        }

        List<PersonLink> links =
        [
            .. table
                .Units.Where(unit => isOne[unit.NameId])
                .GroupBy(unit => unit.NameId)
                .Select(named => named.DistinctBy(people.Of).ToList())
                .SelectMany(units => units.Zip(units.Skip(1), Link)),
        ];
        var sound = WorkClashes.Without(table, people, links);
        return ConsistentJoin.Join(table, people, sound).Count < sound.Count;
    }

    private static int[] WorksOfNames(UnitTable table)
    {
        var (works, last) = (new int[table.Names.Count], new int[table.Names.Count]);
        foreach (var unit in table.OnWork.SelectMany(units => units))
        {
            if (unit.Work is { } work && last[unit.NameId] != work + 1)
            {
                last[unit.NameId] = work + 1;
                works[unit.NameId]++;
            }
        }

        return works;
    }

    // How many works there are is not told: it would change what is said of all of them with each further one.
    private static PersonLink Link(Unit first, Unit second) =>
        new(
            first,
            second,
            ResolutionRule.PersonNameOfManyWorks,
            () => $"{UnitTable.FormsOf([first, second])}: on too many works to be two people's",
            false
        );
}
