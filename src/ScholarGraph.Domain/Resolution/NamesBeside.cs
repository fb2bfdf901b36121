namespace ScholarGraph.Domain.Resolution;

/// <summary>Which of several persons of one name stand beside the same names, where the corpus tells how rare names are.</summary>
/// <remarks>One full name in common is enough, since two people of one name hardly write with two people of another; of names that many bear it takes two.</remarks>
internal sealed class NamesBeside
{
    private readonly UnitTable _table;
    private readonly Standing[] _standings;
    private readonly bool[] _isLong;

    public NamesBeside(UnitTable table, NameRarity rarity)
    {
        _table = table;
        _standings =
        [
            .. table.Names.Select(name =>
                name.IsInitialsOnly ? Standing.SaysNothing
                : rarity.IsCommon(name) ? Standing.IsCommon
                : Standing.IsEnough
            ),
        ];
        _isLong =
        [
            .. table.Works.Works.Select(listings => listings.Any(listing => listing.IsLong)),
        ];
    }

    private enum Standing : byte
    {
        SaysNothing,
        IsCommon,
        IsEnough,
    }

    /// <summary>
    /// Pairs with names in common, and whether these are enough to make them one person; ordered. Of those for whom one name is enough
    /// chains rather than all pairs.
    /// </summary>
    /// <param name="picture">Who is one person so far.</param>
    /// <param name="people">Persons.</param>
    public IEnumerable<(int First, int Second, IReadOnlyList<int> Shared, bool IsEnough)> Pairs(
        Acquaintances picture,
        IReadOnlyList<int> people
    )
    {
        var known = Known(picture, people);
        var shared = new Dictionary<(int First, int Second), List<int>>();
        for (var (start, i) = (0, 0); i < known.Count; i++)
        {
            var (name, person) = known[i];
            if (known[start].Name != name)
            {
                start = i;
            }

            // One that is enough joins a chain to the same whole as all pairs.
            var isEnough = _standings[name] == Standing.IsEnough;
            for (var j = isEnough ? Math.Max(start, i - 1) : start; j < i; j++)
            {
                var pair = (known[j].Person, person);
                if (!shared.TryGetValue(pair, out var list))
                {
                    shared.Add(pair, list = new List<int>(1));
                }

                list.Add(name);
            }
        }

        return shared
            .OrderBy(pair => pair.Key)
            .Select(pair =>
                (
                    pair.Key.First,
                    pair.Key.Second,
                    (IReadOnlyList<int>)pair.Value,
                    pair.Value.Count > 1
                        || pair.Value.TrueForAll(name => _standings[name] == Standing.IsEnough)
                )
            );
    }

    /// <summary>Each full name, by its number, with each person whom it stands beside; ordered.</summary>
    public List<(int Name, int Person)> Known(Acquaintances picture, IEnumerable<int> people)
    {
        var known = new List<(int Name, int Person)>();
        var names = new HashSet<int>();
        foreach (var person in people)
        {
            Collect(picture, person, names);
            foreach (var name in names)
            {
                known.Add((name, person));
            }
        }

        known.Sort();
        return known;
    }

    private void Collect(Acquaintances picture, int person, HashSet<int> names)
    {
        names.Clear();
        foreach (var unit in picture.UnitsOf(person))
        {
            if (unit.Work is { } work)
            {
                Collect(work, names);
                continue;
            }

            foreach (var owned in _table.WorksOf(unit))
            {
                Collect(owned, names);
            }
        }

        foreach (var unit in picture.UnitsOf(person))
        {
            _ = names.Remove(unit.NameId);
        }
    }

    private void Collect(int work, HashSet<int> names)
    {
        if (_isLong[work])
        {
            return;
        }

        var units = _table.OnWork[work];
        for (var i = 0; i < units.Count; i++)
        {
            if (_standings[units[i].NameId] != Standing.SaysNothing)
            {
                _ = names.Add(units[i].NameId);
            }
        }
    }
}
