using System.Collections.Concurrent;

namespace ScholarGraph.Domain.Resolution;

/// <summary>A picture of who wrote with whom at one moment: what is joined afterwards does not change it, so that order does not matter. Thread-safe.</summary>
internal sealed class Acquaintances
{
    private readonly ConcurrentDictionary<int, Acquaintance> _known = [];
    private readonly int[] _people;
    private readonly UnitTable _table;
    private readonly int[] _ends;
    private readonly Unit[] _units;

    public Acquaintances(UnitTable table, PersonSets people)
    {
        _table = table;
        _people = [.. table.Units.Select(people.Of)];
        (_units, _ends) = ByPerson(table.Units, _people);
    }

    /// <summary>All persons, ascending.</summary>
    public IEnumerable<int> People => _people.Where((person, unit) => person == unit);

    /// <summary>The person of a unit, as their smallest unit.</summary>
    public int PersonOf(Unit unit) => _people[unit.Id];

    /// <summary>All units of a person.</summary>
    public ArraySegment<Unit> UnitsOf(int person)
    {
        var start = person == 0 ? 0 : _ends[person - 1];
        return new ArraySegment<Unit>(_units, start, _ends[person] - start);
    }

    /// <summary>Whether a person is the owner of a source.</summary>
    public bool HasOwner(int person)
    {
        foreach (var unit in UnitsOf(person))
        {
            if (unit.IsOwner)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Names that stand for more than one person, with these persons, ascending; by key.</summary>
    public IEnumerable<(PersonName Name, IReadOnlyList<int> People)> Contested()
    {
        var first = new int[_table.Names.Count];
        Array.Fill(first, -1);
        var several = new Dictionary<int, List<int>>();
        foreach (var unit in _table.Units)
        {
            var person = PersonOf(unit);
            ref var known = ref first[unit.NameId];
            if (known < 0)
            {
                known = person;
            }
            else if (known != person)
            {
                if (!several.TryGetValue(unit.NameId, out var people))
                {
                    several.Add(unit.NameId, people = [known]);
                }

                people.Add(person);
            }
        }

        return several
            .Select(contest =>
                (
                    _table.Names[contest.Key],
                    (IReadOnlyList<int>)[.. contest.Value.Distinct().Order()]
                )
            )
            .OrderBy(contest => contest.Item1.Key, StringComparer.Ordinal);
    }

    /// <summary>Whom a person wrote with.</summary>
    public Acquaintance Of(int person) => _known.GetOrAdd(person, Look);

    private Acquaintance Look(int person)
    {
        var own = UnitsOf(person).Select(unit => unit.Name.Key).ToHashSet();
        var people = new HashSet<int>();
        var names = new Dictionary<string, PersonName>();
        foreach (var work in UnitsOf(person).SelectMany(_table.WorksOf).Distinct())
        {
            if (_table.Works.Works[work].Any(listing => listing.IsLong))
            {
                continue;
            }

            foreach (var unit in _table.OnWork[work])
            {
                if (PersonOf(unit) == person || own.Contains(unit.Name.Key))
                {
                    continue;
                }

                people.Add(PersonOf(unit));
                names.TryAdd(unit.Name.Key, unit.Name);
            }
        }

        return new Acquaintance(people, names);
    }

    // Units beside those of the same person, in their order, and where those of each person end.
    private static (Unit[] Units, int[] Ends) ByPerson(IReadOnlyList<Unit> units, int[] people)
    {
        var next = new int[units.Count];
        foreach (var person in people)
        {
            next[person]++;
        }

        var start = 0;
        for (var person = 0; person < next.Length; person++)
        {
            (next[person], start) = (start, start + next[person]);
        }

        var sorted = new Unit[units.Count];
        for (var unit = 0; unit < sorted.Length; unit++)
        {
            sorted[next[people[unit]]++] = units[unit];
        }

        return (sorted, next);
    }
}
