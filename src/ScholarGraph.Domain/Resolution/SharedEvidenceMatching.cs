using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>The same full name on different works of different sources: one person by evidence only. A common name with nothing else never merges.</summary>
internal static class SharedEvidenceMatching
{
    /// <summary>Names in common that make two persons of one name one.</summary>
    private const int SharedNamesMin = 2;

    /// <summary>Who was joined may be what joins others.</summary>
    private const int RoundsMax = 6;

    /// <returns>Whether another round would find nothing more.</returns>
    public static bool Join(UnitTable table, PersonSets people, NameRarity rarity)
    {
        var beside = rarity.IsKnown ? new NamesBeside(table, rarity) : null;
        for (var round = 0; round < RoundsMax; round++)
        {
            if (!Join(table, people, beside))
            {
                return true;
            }

            if (beside is null)
            {
                return false;
            }
        }

        return false;
    }

    private static bool Join(UnitTable table, PersonSets people, NamesBeside? beside)
    {
        var picture = new Acquaintances(table, people);
        List<PersonLink> links =
        [
            .. picture
                .Contested()
                .Where(contest => !contest.Name.IsInitialsOnly)
                .AsParallel()
                .AsOrdered()
                .SelectMany(contest => Links(table, picture, beside, contest.Name, contest.People)),
        ];
        return ConsistentJoin.Join(table, people, links).Count < links.Count;
    }

    // Names know nothing of each other.
    private static IEnumerable<PersonLink> Links(
        UnitTable table,
        Acquaintances picture,
        NamesBeside? beside,
        PersonName name,
        IReadOnlyList<int> persons
    )
    {
        var unitOf = persons.ToDictionary(
            person => person,
            person => picture.UnitsOf(person).First(unit => unit.Name.Key == name.Key)
        );
        return ByInstitution(table, picture, name.Key, persons)
            .Concat(
                beside is not null
                    ? ByWeight(table, picture, beside, unitOf)
                    : ByPeople(table, picture, unitOf).Concat(ByNames(picture, unitOf))
            );
    }

    private static IEnumerable<PersonLink> ByWeight(
        UnitTable table,
        Acquaintances picture,
        NamesBeside beside,
        Dictionary<int, Unit> unitOf
    ) =>
        beside
            .Pairs(picture, [.. unitOf.Keys])
            .Select(pair =>
                Link(unitOf, pair.First, pair.Second, pair.Shared.Select(name => table.Names[name]))
            );

    private static IEnumerable<PersonLink> ByInstitution(
        UnitTable table,
        Acquaintances picture,
        string name,
        IReadOnlyList<int> persons
    )
    {
        if (!persons.Any(picture.HasOwner))
        {
            yield break;
        }

        var places = persons
            .SelectMany(person => picture.UnitsOf(person))
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
                        () =>
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
        Dictionary<int, Unit> unitOf
    ) =>
        SharedAcquaintance
            .Pairs([.. unitOf.Keys], person => FullNames(picture.Of(person)), SharedNamesMin)
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
            () =>
                $"{UnitTable.FormsOf([unitOf[first], unitOf[second]])}; co-authors in common: {Places.Quoted(shared.Select(name => name.Printed))}",
            false
        );

    private static IEnumerable<string> FullNames(Acquaintance known) =>
        known.Names.Where(name => !name.Value.IsInitialsOnly).Select(name => name.Key);
}
