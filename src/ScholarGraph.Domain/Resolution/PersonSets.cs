namespace ScholarGraph.Domain.Resolution;

/// <summary>Who is one person so far, and why.</summary>
internal sealed class PersonSets
{
    private readonly List<DraftDecision> _decisions = [];
    private readonly Dictionary<int, HashSet<string>> _ids = [];
    private readonly DisjointSets _sets;
    private readonly UnitTable _table;

    public PersonSets(UnitTable table)
    {
        _table = table;
        _sets = new DisjointSets(table.Units.Count);
        foreach (var unit in table.Units.Where(unit => unit.Ids.Count > 0))
        {
            _ids[unit.Id] = [.. unit.Ids];
        }
    }

    /// <summary>Items are units.</summary>
    public IReadOnlyList<DraftDecision> Decisions => _decisions;

    /// <summary>The person of a unit, as the smallest unit they have.</summary>
    public int Of(Unit unit) => _sets.Find(unit.Id);

    /// <summary>Whether two of the persons have different ORCID iDs: these are never one.</summary>
    /// <param name="people">Persons, by their smallest unit.</param>
    public bool HaveDifferentOrcids(IEnumerable<int> people) =>
        IdsOf(people).Where(PersonIds.IsOrcid).Distinct().Skip(1).Any();

    /// <summary>Whether two of the persons have different ids of one scheme: names and acquaintances do not make these one.</summary>
    /// <param name="people">Persons, by their smallest unit, each once.</param>
    public bool HaveDifferentIds(IEnumerable<int> people)
    {
        var schemes = new HashSet<string>(StringComparer.Ordinal);
        return people
            .Where(_ids.ContainsKey)
            .Any(person =>
                !_ids[person].Select(PersonIds.SchemeOf).Distinct().ToList().TrueForAll(schemes.Add)
            );
    }

    /// <summary>Makes two units one person, and keeps why if that is news.</summary>
    public bool Join(Unit first, Unit second, string rule, Func<string> evidence)
    {
        if (!Join(first, second))
        {
            return false;
        }

        _decisions.Add(
            new DraftDecision(rule, evidence(), _table.PlacesOf([first, second]), first.Id)
        );
        return true;
    }

    /// <summary>Makes several units one person, and keeps one decision for all if that is news.</summary>
    public void JoinAll(IReadOnlyList<Unit> units, string rule, string evidence)
    {
        var news = false;
        foreach (var unit in units.Skip(1))
        {
            news |= Join(units[0], unit);
        }

        if (news)
        {
            _decisions.Add(new DraftDecision(rule, evidence, _table.PlacesOf(units), units[0].Id));
        }
    }

    /// <summary>Makes two units one person, as was decided before.</summary>
    public void Settle(Unit first, Unit second) => _ = Join(first, second);

    private IEnumerable<string> IdsOf(IEnumerable<int> people) =>
        people.SelectMany(person =>
            _ids.TryGetValue(person, out var ids) ? ids : Enumerable.Empty<string>()
        );

    private bool Join(Unit first, Unit second)
    {
        var (x, y) = (Of(first), Of(second));
        if (!_sets.Union(x, y))
        {
            return false;
        }

        var (into, from) = (Math.Min(x, y), Math.Max(x, y));
        if (_ids.Remove(from, out var ids))
        {
            if (_ids.TryGetValue(into, out var known))
            {
                known.UnionWith(ids);
            }
            else
            {
                _ids.Add(into, ids);
            }
        }

        return true;
    }
}
