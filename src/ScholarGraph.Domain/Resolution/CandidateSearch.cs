namespace ScholarGraph.Domain.Resolution;

/// <summary>Finds people who may be one once all is joined that is: names that fit, with something beside them that evidence was not enough of.</summary>
internal sealed class CandidateSearch
{
    /// <summary>Persons of one rare name, paired with nothing else; of more the name is hardly rare.</summary>
    private const int RarePeopleMax = 5;

    private const double OfSharedName = 0.3;
    private const double OfSharedCommonName = 0.15;
    private const double OfSameName = 0.2;
    private const double OfRareName = 0.3;

    private readonly UnitTable _table;
    private readonly PersonSets _people;
    private readonly NameRarity _rarity;
    private readonly Acquaintances _picture;
    private readonly NamesBeside _beside;
    private readonly Dictionary<(int First, int Second), List<int>> _shared = [];

    private CandidateSearch(UnitTable table, PersonSets people, NameRarity rarity)
    {
        (_table, _people, _rarity) = (table, people, rarity);
        _picture = new Acquaintances(table, people);
        _beside = new NamesBeside(table, rarity);
    }

    /// <returns>Persons by their smallest unit, the first the smaller; ordered.</returns>
    public static IReadOnlyList<ResolvedCandidate> Find(
        UnitTable table,
        PersonSets people,
        NameRarity rarity
    )
    {
        var search = new CandidateSearch(table, people, rarity);
        search.MeetBesideNames();
        search.MeetByRareNames();
        return
        [
            .. search
                ._shared.Where(pair => search.MayBeOne(pair.Key.First, pair.Key.Second))
                .OrderBy(pair => pair.Key)
                .Select(pair => search.Candidate(pair.Key.First, pair.Key.Second, pair.Value)),
        ];
    }

    // Who stands beside one name under names of one last word and one first letter meets.
    private void MeetBesideNames()
    {
        var blocks = new NameBlocks(_table.Names);
        var blocksOf = new Dictionary<int, int[]>();
        int[] BlocksOf(int person)
        {
            if (!blocksOf.TryGetValue(person, out var own))
            {
                own =
                [
                    .. _picture
                        .UnitsOf(person)
                        .Select(unit => blocks.Of(unit.NameId))
                        .Where(block => block >= 0)
                        .Distinct(),
                ];
                blocksOf.Add(person, own);
            }

            return own;
        }

        var met = new List<(int Block, int Person)>();
        var known = _beside.Known(_picture, _picture.People);
        for (var i = 0; i < known.Count; i++)
        {
            var (name, person) = known[i];
            foreach (var block in BlocksOf(person))
            {
                met.Add((block, person));
            }

            if (i + 1 == known.Count || known[i + 1].Name != name)
            {
                met.Sort();
                foreach (
                    var persons in met.GroupBy(at => at.Block, at => at.Person)
                        .Where(block => block.Skip(1).Any())
                )
                {
                    Meet([.. persons], name);
                }

                met.Clear();
            }
        }
    }

    private void MeetByRareNames()
    {
        foreach (var (name, persons) in _picture.Contested())
        {
            if (_rarity.IsKnown && _rarity.IsRare(name) && persons.Count <= RarePeopleMax)
            {
                Meet(persons, null);
            }
        }
    }

    private void Meet(IReadOnlyList<int> persons, int? beside)
    {
        for (var i = 0; i < persons.Count; i++)
        {
            for (var j = i + 1; j < persons.Count; j++)
            {
                var pair = (Math.Min(persons[i], persons[j]), Math.Max(persons[i], persons[j]));
                if (!_shared.TryGetValue(pair, out var names))
                {
                    _shared.Add(pair, names = []);
                }

                // Two may meet in several blocks.
                if (beside is { } name && (names.Count == 0 || names[^1] != name))
                {
                    names.Add(name);
                }
            }
        }
    }

    // Nobody is two authors of one work, and what one registry tells apart is no one's guess.
    private bool MayBeOne(int first, int second) =>
        NamesOf(first).Any(a => NamesOf(second).Any(a.IsCompatibleWith))
        && !_people.HaveDifferentIds([first, second])
        && !WorksOf(first).Overlaps(WorksOf(second));

    private ResolvedCandidate Candidate(int first, int second, List<int> shared)
    {
        var same = NamesOf(first)
            .IntersectBy(NamesOf(second).Select(name => name.Key), name => name.Key)
            .Where(name => !name.IsInitialsOnly)
            .ToList();
        var against = 1.0;
        var evidence = new List<string>();
        if (shared.Count > 0)
        {
            // One factor after the other, those of a kind together: whatever order the names come in, the product is the same.
            var common = shared.Count(name => _rarity.IsCommon(_table.Names[name]));
            for (var name = 0; name < shared.Count; name++)
            {
                against *= 1 - (name < common ? OfSharedCommonName : OfSharedName);
            }

            evidence.Add(
                $"co-authors in common: {Places.Quoted(shared.Select(name => _table.Names[name].Printed))}"
            );
        }

        if (same.Count > 0)
        {
            var isRare = _rarity.IsKnown && same.Exists(_rarity.IsRare);
            against *= 1 - (isRare ? OfRareName : OfSameName);
            evidence.Add(
                $"the same {(isRare ? "rare " : "")}name: {Places.Quoted(same.Select(name => name.Printed))}"
            );
        }
        else
        {
            evidence.Add(
                $"names that fit: {Places.Quoted(NamesOf(first).Concat(NamesOf(second)).Select(name => name.Printed))}"
            );
        }

        return new ResolvedCandidate
        {
            First = first,
            Second = second,
            Score = Math.Round(1 - against, 4),
            Evidence = evidence,
        };
    }

    private IEnumerable<PersonName> NamesOf(int person) =>
        _picture
            .UnitsOf(person)
            .Select(unit => unit.NameId)
            .Distinct()
            .Select(name => _table.Names[name]);

    private HashSet<int> WorksOf(int person) =>
        [.. _picture.UnitsOf(person).SelectMany(_table.WorksOf)];
}
