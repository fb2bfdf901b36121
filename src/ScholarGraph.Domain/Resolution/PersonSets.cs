namespace ScholarGraph.Domain.Resolution;

/// <summary>Who is one person so far, and why. Two different ORCID iDs never are.</summary>
internal sealed class PersonSets
{
    private readonly List<DraftDecision> _decisions = [];
    private readonly Dictionary<int, string> _orcids = [];
    private readonly DisjointSets _sets;
    private readonly UnitTable _table;

    public PersonSets(UnitTable table)
    {
        _table = table;
        _sets = new DisjointSets(table.Units.Count);
        foreach (var owner in table.Owners.OfType<Unit>())
        {
            if (table.Corpus.Sources[owner.Source].Owner?.Orcid is { Length: > 0 } orcid)
            {
                _orcids[owner.Id] = orcid;
            }
        }
    }

    /// <summary>Items are units.</summary>
    public IReadOnlyList<DraftDecision> Decisions => _decisions;

    /// <summary>The person of a unit, as the smallest unit they have.</summary>
    public int Of(Unit unit) => _sets.Find(unit.Id);

    /// <summary>ORCID iD known of a person; null without one.</summary>
    public string? OrcidOf(Unit unit) => _orcids.GetValueOrDefault(Of(unit));

    /// <summary>Makes two units one person, and keeps why if that is news.</summary>
    public bool Join(Unit first, Unit second, string rule, string evidence)
    {
        if (!Join(first, second))
        {
            return false;
        }

        _decisions.Add(
            new DraftDecision(rule, evidence, _table.PlacesOf([first, second]), first.Id)
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

    private bool Join(Unit first, Unit second)
    {
        var (x, y) = (OrcidOf(first), OrcidOf(second));
        if ((x is not null && y is not null && x != y) || !_sets.Union(first.Id, second.Id))
        {
            return false;
        }

        if ((x ?? y) is { } orcid)
        {
            _orcids[Of(first)] = orcid;
        }

        return true;
    }
}
