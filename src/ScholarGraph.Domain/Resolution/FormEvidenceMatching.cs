namespace ScholarGraph.Domain.Resolution;

/// <summary>
/// Forms of a name that fit each other on different works ("D. Radev", "Dragomir R. Radev"): one person where enough of the same
/// people stand beside both, in whatever form. How much is enough depends on how many people the shorter form may mean. An affiliation in
/// common counts as one of them.
/// </summary>
internal static class FormEvidenceMatching
{
    private const double OfAffiliation = 1;

    /// <returns>Whether somebody was joined.</returns>
    public static bool Join(
        UnitTable table,
        PersonSets people,
        NameBlocks blocks,
        NameBearers bearers,
        Affiliations affiliations,
        bool isRarityKnown
    )
    {
        var picture = new Acquaintances(table, people);
        var beside = new BlocksBeside(table, picture, blocks, bearers, isRarityKnown);
        List<PersonLink> links =
        [
            .. beside
                .Pairs()
                .AsParallel()
                .AsOrdered()
                .Select(pair => Link(pair.First, pair.Second))
                .OfType<PersonLink>(),
        ];
        var sound = WorkClashes.Without(table, people, links);
        return ConsistentJoin.Join(table, people, sound).Count < sound.Count;

        PersonLink? Link(int first, int second)
        {
            var (x, y) = (picture.UnitsOf(first), picture.UnitsOf(second));
            return
                Fitting(table, x, y) is var (a, b)
                && Needed(Math.Max(bearers.Of(x), bearers.Of(y)), isRarityKnown) is { } needed
                && beside.Shared(first, second) is { Count: > 0 } shared
                && shared.Sum(name => name.Weight) is var weight
                && weight + OfAffiliation >= needed
                && (weight >= needed ? null : affiliations.Shared(x, y)) is var affiliation
                && (weight >= needed || affiliation is not null)
                ? new PersonLink(
                    a,
                    b,
                    ResolutionRule.PersonFormSharedCoauthors,
                    () =>
                        $"{UnitTable.FormsOf([a, b])}; co-authors in common: {Places.Quoted(shared.Select(name => name.Name.Printed))}"
                        + (
                            affiliation is null ? "" : $"; affiliation in common: \"{affiliation}\""
                        ),
                    false
                )
                : null;
        }
    }

    private static (Unit First, Unit Second)? Fitting(
        UnitTable table,
        IEnumerable<Unit> first,
        IEnumerable<Unit> second
    )
    {
        var others = second.DistinctBy(unit => unit.NameId).ToList();
        foreach (var unit in first.DistinctBy(unit => unit.NameId))
        {
            if (
                others.Find(other =>
                    table.Names[unit.NameId].IsCompatibleWith(table.Names[other.NameId])
                ) is
                { } other
            )
            {
                return (unit, other);
            }
        }

        return null;
    }

    // A corpus that does not tell how rare names are has to show two, and no name that fits besides.
    private static double? Needed(double others, bool isRarityKnown) =>
        others switch
        {
            < NameBearers.HardlyTwoMax => isRarityKnown ? 1 : 2,
            < NameBearers.FewMax when isRarityKnown => 2,
            < NameBearers.ManyMin when isRarityKnown => 3,
            _ => null,
        };
}
