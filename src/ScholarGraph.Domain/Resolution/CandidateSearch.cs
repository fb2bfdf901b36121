namespace ScholarGraph.Domain.Resolution;

/// <summary>Finds people who may be one once all is joined that is: names that fit, with something beside them that evidence was not enough of.</summary>
internal sealed class CandidateSearch
{
    /// <summary>Persons of one rare name, or of names that may fit at one organization, paired with nothing else; of more the name is hardly rare.</summary>
    private const int RarePeopleMax = 5;

    private readonly UnitTable _table;
    private readonly NameRarity _rarity;
    private readonly Acquaintances _picture;
    private readonly NamesBeside _beside;
    private readonly NameBlocks _blocks;
    private readonly Affiliations _affiliations;
    private readonly Dictionary<(int First, int Second), List<int>> _shared = [];

    private CandidateSearch(UnitTable table, PersonSets people, NameRarity rarity)
    {
        (_table, _rarity) = (table, rarity);
        _picture = new Acquaintances(table, people);
        _beside = new NamesBeside(table, rarity);
        _blocks = new NameBlocks(table.Names);
        _affiliations = new Affiliations(table.Corpus);
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
        search.MeetAtOrganizations();
        var evidence = new CandidateEvidence(
            table,
            people,
            rarity,
            search._affiliations,
            search._picture
        );
        return
        [
            .. search
                ._shared.Where(pair => evidence.MayBeOne(pair.Key.First, pair.Key.Second))
                .OrderBy(pair => pair.Key)
                .Select(pair => evidence.Of(pair.Key.First, pair.Key.Second, pair.Value)),
        ];
    }

    // Who stands beside one name under names of one last word and one first letter meets.
    private void MeetBesideNames()
    {
        var blocksOf = new Dictionary<int, int[]>();
        int[] BlocksOf(int person)
        {
            if (!blocksOf.TryGetValue(person, out var own))
            {
                own =
                [
                    .. _picture
                        .UnitsOf(person)
                        .Select(unit => _blocks.Of(unit.NameId))
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

    private void MeetAtOrganizations()
    {
        if (!_affiliations.Any)
        {
            return;
        }

        var at = new Dictionary<(string Organization, int Block), SortedSet<int>>();
        foreach (var person in _picture.People)
        {
            foreach (var unit in _picture.UnitsOf(person))
            {
                var block = _blocks.Of(unit.NameId);
                foreach (var (organization, _) in block < 0 ? [] : _affiliations.Of(unit))
                {
                    if (!at.TryGetValue((organization, block), out var there))
                    {
                        at.Add((organization, block), there = []);
                    }

                    _ = there.Add(person);
                }
            }
        }

        foreach (var people in at.Values.Where(people => people.Count is > 1 and <= RarePeopleMax))
        {
            Meet([.. people], null);
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
}
