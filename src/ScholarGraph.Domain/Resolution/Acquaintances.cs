namespace ScholarGraph.Domain.Resolution;

/// <summary>A picture of who wrote with whom at one moment: what is joined afterwards does not change it, so that order does not matter.</summary>
internal sealed class Acquaintances
{
    /// <summary>A list longer than this says little about who knows whom.</summary>
    private const int AuthorsMax = 100;

    private readonly Dictionary<int, Acquaintance> _known = [];
    private readonly int[] _people;
    private readonly UnitTable _table;
    private readonly ILookup<int, Unit> _unitsOf;

    public Acquaintances(UnitTable table, PersonSets people)
    {
        _table = table;
        _people = [.. table.Units.Select(people.Of)];
        _unitsOf = table.Units.ToLookup(PersonOf);
    }

    /// <summary>The person of a unit, as their smallest unit.</summary>
    public int PersonOf(Unit unit) => _people[unit.Id];

    /// <summary>All units of a person.</summary>
    public IEnumerable<Unit> UnitsOf(int person) => _unitsOf[person];

    /// <summary>Names that stand for more than one person, with these persons; by key.</summary>
    public IEnumerable<(PersonName Name, IReadOnlyList<int> People)> Contested() =>
        _table
            .Units.GroupBy(unit => unit.Name.Key)
            .Select(group =>
                (group.First().Name, (IReadOnlyList<int>)[.. group.Select(PersonOf).Distinct()])
            )
            .Where(contest => contest.Item2.Count > 1)
            .OrderBy(contest => contest.Name.Key, StringComparer.Ordinal);

    /// <summary>Whom a person wrote with.</summary>
    public Acquaintance Of(int person)
    {
        if (_known.TryGetValue(person, out var known))
        {
            return known;
        }

        var own = _unitsOf[person].Select(unit => unit.Name.Key).ToHashSet();
        var people = new HashSet<int>();
        var names = new Dictionary<string, PersonName>();
        var listed = new HashSet<string>();
        foreach (var work in _unitsOf[person].SelectMany(_table.WorksOf).Distinct())
        {
            if (_table.Works.Works[work].Any(listing => listing.Names.Count > AuthorsMax))
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
                if (!unit.IsOwner)
                {
                    listed.Add(unit.Name.Key);
                }
            }
        }

        known = new Acquaintance(people, names, listed);
        _known.Add(person, known);
        return known;
    }
}
