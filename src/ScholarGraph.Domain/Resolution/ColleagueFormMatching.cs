namespace ScholarGraph.Domain.Resolution;

/// <summary>
/// Forms of a name with one first name ("Anna Zar", "Anna B. Zar") beside which the same organization is printed: one person where hardly
/// two people of one organization are called so, unless forms tell of several ("Anna B. Zar", "Anna C. Zar").
/// </summary>
internal static class ColleagueFormMatching
{
    /// <returns>Whether somebody was joined.</returns>
    public static bool Join(
        UnitTable table,
        PersonSets people,
        NameBlocks blocks,
        NameRarity rarity,
        Affiliations affiliations
    )
    {
        if (!affiliations.Any)
        {
            return false;
        }

        var units = table.Units.ToLookup(unit => unit.NameId);
        List<PersonLink> links =
        [
            .. Enumerable
                .Range(0, table.Names.Count)
                .Where(name => blocks.Of(name) >= 0)
                .GroupBy(blocks.Of)
                .Where(block => block.Skip(1).Any())
                .AsParallel()
                .AsOrdered()
                .SelectMany(block => LinksIn([.. block])),
        ];
        var sound = WorkClashes.Without(table, people, links);
        return ConsistentJoin.Join(table, people, sound).Count < sound.Count;

        IEnumerable<PersonLink> LinksIn(IReadOnlyList<int> block)
        {
            List<PersonName> names = [.. block.Select(name => table.Names[name])];
            var placed = block
                .Where(name =>
                    table.Names[name].Outline.Before[0].Length > 1
                    && rarity.IsOneAmongColleagues(table.Names[name])
                    && NamePairs.AreOne(table.Names[name], names)
                )
                .Select(name => (Name: table.Names[name], Places: PlacesOf(units[name])))
                .Where(name => name.Places.Count > 0)
                .ToList();
            return from i in Enumerable.Range(0, placed.Count)
                from j in Enumerable.Range(0, i)
                where AreForms(placed[j].Name, placed[i].Name)
                from organization in placed[j].Places.Keys.Intersect(placed[i].Places.Keys)
                select Link(placed[j].Places[organization], placed[i].Places[organization]);
        }

        Dictionary<string, (Unit Unit, string Printed)> PlacesOf(IEnumerable<Unit> named) =>
            named
                .SelectMany(unit => affiliations.Of(unit).Select(place => (place, unit)))
                .DistinctBy(at => at.place.Key)
                .ToDictionary(at => at.place.Key, at => (at.unit, at.place.Printed));
    }

    private static bool AreForms(PersonName one, PersonName other) =>
        one.Outline.Before[0] == other.Outline.Before[0] && one.IsCompatibleWith(other);

    private static PersonLink Link(
        (Unit Unit, string Printed) first,
        (Unit Unit, string Printed) second
    ) =>
        new(
            first.Unit,
            second.Unit,
            ResolutionRule.PersonSharedAffiliation,
            () => AffiliationMatching.Evidence(first, second),
            false
        );
}
