using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>The same full name on different works of different sources: one person by evidence only. A common name with nothing else never merges.</summary>
internal static class SharedEvidenceMatching
{
    /// <summary>Names in common that make two persons of one name one.</summary>
    private const int SharedNamesMin = 2;

    public static void Join(UnitTable table, PersonSets people)
    {
        var picture = new Acquaintances(table, people);
        var links = new List<PersonLink>();
        foreach (var (name, persons) in picture.Contested())
        {
            var unitOf = persons.ToDictionary(
                person => person,
                person => picture.UnitsOf(person).First(unit => unit.Name.Key == name.Key)
            );
            links.AddRange(
                name.IsInitialsOnly
                    ? ByNames(picture, unitOf, known => known.Listed)
                    : ByInstitution(table, picture, name.Key, persons)
                        .Concat(ByPeople(table, picture, unitOf))
                        .Concat(ByNames(picture, unitOf, FullNames))
            );
        }

        ConsistentJoin.Join(table, people, links);
    }

    private static IEnumerable<PersonLink> ByInstitution(
        UnitTable table,
        Acquaintances picture,
        string name,
        IReadOnlyList<int> persons
    )
    {
        var places = persons
            .SelectMany(picture.UnitsOf)
            .Where(unit => unit.Name.Key == name)
            .Select(unit =>
                (Unit: unit, Institution: table.Corpus.Sources[unit.Source].Institution)
            )
            .Where(place => !string.IsNullOrWhiteSpace(place.Institution))
            .GroupBy(place => Folding.Fold((place.Institution ?? "").Trim()));
        foreach (var place in places)
        {
            var units = place.Select(at => at.Unit).ToList();
            if (units.Find(unit => unit.IsOwner) is { } owner)
            {
                foreach (var unit in units)
                {
                    yield return new PersonLink(
                        owner,
                        unit,
                        ResolutionRule.PersonSameInstitution,
                        $"{UnitTable.FormsOf([owner, unit])}; institution \"{place.First().Institution}\"",
                        false
                    );
                }
            }
        }
    }

    private static IEnumerable<PersonLink> ByPeople(
        UnitTable table,
        Acquaintances picture,
        Dictionary<int, Unit> unitOf
    ) =>
        SharedAcquaintance
            .Pairs([.. unitOf.Keys], person => picture.Of(person).People, 1)
            .Select(pair =>
                Link(
                    unitOf,
                    pair.First,
                    pair.Second,
                    pair.Shared.Select(id => table.Units[id].Name)
                )
            );

    private static IEnumerable<PersonLink> ByNames(
        Acquaintances picture,
        Dictionary<int, Unit> unitOf,
        Func<Acquaintance, IEnumerable<string>> names
    ) =>
        SharedAcquaintance
            .Pairs([.. unitOf.Keys], person => names(picture.Of(person)), SharedNamesMin)
            .Select(pair =>
                Link(
                    unitOf,
                    pair.First,
                    pair.Second,
                    pair.Shared.Select(key => picture.Of(pair.First).Names[key])
                )
            );

    private static PersonLink Link(
        Dictionary<int, Unit> unitOf,
        int first,
        int second,
        IEnumerable<PersonName> shared
    ) =>
        new(
            unitOf[first],
            unitOf[second],
            ResolutionRule.PersonSharedCoauthors,
            $"{UnitTable.FormsOf([unitOf[first], unitOf[second]])}; co-authors in common: {Places.Quoted(shared.Select(name => name.Printed))}",
            false
        );

    private static IEnumerable<string> FullNames(Acquaintance known) =>
        known.Names.Where(name => !name.Value.IsInitialsOnly).Select(name => name.Key);
}
