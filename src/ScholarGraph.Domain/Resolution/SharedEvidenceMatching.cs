using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>The same full name on different works of different sources: one person by evidence only. A common name with nothing else never merges.</summary>
internal sealed class SharedEvidenceMatching(
    UnitTable table,
    NameRarity rarity,
    Affiliations affiliations
)
{
    /// <summary>Names in common that make two persons of one name one; an affiliation in common counts as one.</summary>
    private const int SharedNamesMin = 2;

    /// <summary>Who was joined may be what joins others.</summary>
    private const int RoundsMax = 6;

    private readonly NamesBeside? _beside = rarity.IsKnown ? new NamesBeside(table, rarity) : null;

    /// <returns>Whether another round would find nothing more.</returns>
    public bool Join(PersonSets people)
    {
        for (var round = 0; round < RoundsMax; round++)
        {
            if (!JoinOnce(people))
            {
                return true;
            }

            if (_beside is null)
            {
                return false;
            }
        }

        return false;
    }

    private bool JoinOnce(PersonSets people)
    {
        var picture = new Acquaintances(table, people);
        List<PersonLink> links =
        [
            .. picture
                .Contested()
                .Where(contest => !contest.Name.IsInitialsOnly)
                .AsParallel()
                .AsOrdered()
                .SelectMany(contest => Links(picture, contest.Name, contest.People)),
        ];
        return ConsistentJoin.Join(table, people, links).Count < links.Count;
    }

    // Names know nothing of each other.
    private IEnumerable<PersonLink> Links(
        Acquaintances picture,
        PersonName name,
        IReadOnlyList<int> persons
    )
    {
        var unitOf = persons.ToDictionary(
            person => person,
            person => picture.UnitsOf(person).First(unit => unit.Name.Key == name.Key)
        );
        return ByInstitution(picture, name.Key, persons)
            .Concat(
                _beside is not null
                    ? ByWeight(picture, _beside, unitOf)
                    : ByPeople(picture, unitOf).Concat(ByNames(picture, unitOf))
            )
            .Concat(
                affiliations.Any && rarity.IsOneAmongColleagues(name)
                    ? AffiliationMatching.Links(affiliations, picture, name.Key, persons)
                    : []
            );
    }

    private IEnumerable<PersonLink> ByInstitution(
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

    private IEnumerable<PersonLink> ByWeight(
        Acquaintances picture,
        NamesBeside beside,
        Dictionary<int, Unit> unitOf
    ) =>
        beside
            .Pairs(picture, [.. unitOf.Keys])
            .Select(pair =>
                Link(
                    picture,
                    unitOf,
                    (pair.First, pair.Second),
                    pair.Shared.Select(name => table.Names[name]),
                    pair.IsEnough
                )
            )
            .OfType<PersonLink>();

    private IEnumerable<PersonLink> ByPeople(Acquaintances picture, Dictionary<int, Unit> unitOf) =>
        SharedAcquaintance
            .Chains([.. unitOf.Keys], person => picture.Of(person).People)
            .Select(pair =>
                Link(
                    picture,
                    unitOf,
                    (pair.First, pair.Second),
                    pair.Shared.Select(id => table.Units[id].Name),
                    true
                )
            )
            .OfType<PersonLink>();

    private IEnumerable<PersonLink> ByNames(Acquaintances picture, Dictionary<int, Unit> unitOf) =>
        SharedAcquaintance
            .AllPairs([.. unitOf.Keys], person => FullNames(picture.Of(person)))
            .Select(pair =>
                Link(
                    picture,
                    unitOf,
                    (pair.First, pair.Second),
                    pair.Shared.Select(key => picture.Of(pair.First).Names[key]),
                    pair.Shared.Count >= SharedNamesMin
                )
            )
            .OfType<PersonLink>();

    // Names that are not enough by themselves are with an affiliation in common.
    private PersonLink? Link(
        Acquaintances picture,
        Dictionary<int, Unit> unitOf,
        (int First, int Second) pair,
        IEnumerable<PersonName> shared,
        bool isEnough
    )
    {
        var (first, second) = (unitOf[pair.First], unitOf[pair.Second]);
        var affiliation = isEnough
            ? null
            : affiliations.Shared(picture.UnitsOf(pair.First), picture.UnitsOf(pair.Second));
        return isEnough || affiliation is not null
            ? new PersonLink(
                first,
                second,
                isEnough
                    ? ResolutionRule.PersonSharedCoauthors
                    : ResolutionRule.PersonSharedAffiliation,
                () =>
                    $"{UnitTable.FormsOf([first, second])}; co-authors in common: {Places.Quoted(shared.Select(name => name.Printed))}"
                    + (affiliation is null ? "" : $"; affiliation in common: \"{affiliation}\""),
                false
            )
            : null;
    }

    private static IEnumerable<string> FullNames(Acquaintance known) =>
        known.Names.Where(name => !name.Value.IsInitialsOnly).Select(name => name.Key);
}
