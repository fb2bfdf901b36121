namespace ScholarGraph.Domain.Resolution;

/// <summary>Who holds which names: at first as the sources alone say, then as curators decide.</summary>
internal sealed class CuratedPeople
{
    private readonly UnitTable _table;
    private readonly CuratedPerson[] _holders;
    private readonly Dictionary<(int Owner, int Work), CuratedPerson> _ownersOnWorks = [];
    private readonly List<CuratedPerson> _people = [];

    public CuratedPeople(UnitTable table, PersonSets people)
    {
        _table = table;
        _holders = new CuratedPerson[table.Units.Count];
        foreach (var unit in table.Units)
        {
            // The smallest unit of a person comes first.
            var part = people.Of(unit);
            if (part == unit.Id)
            {
                _people.Add(_holders[part] = new CuratedPerson { Parts = { part } });
            }

            Hold(_holders[part], unit);
        }
    }

    /// <summary>Those who hold anything, removed ones among them.</summary>
    public IEnumerable<CuratedPerson> All => _people.Where(person => !person.IsEmpty);

    /// <summary>Who a unit is.</summary>
    public CuratedPerson At(Unit unit) => _holders[unit.Id];

    /// <summary>Who a unit is on a work: a page owner may be another on a work of the page.</summary>
    public CuratedPerson At(Unit unit, int work) =>
        _ownersOnWorks.GetValueOrDefault((unit.Id, work)) ?? At(unit);

    /// <summary>Takes in one that holds nothing yet.</summary>
    public void Add(CuratedPerson person) => _people.Add(person);

    /// <summary>Lets one hold all that another holds.</summary>
    public void Join(CuratedPerson into, CuratedPerson from)
    {
        if (from.HasTaken)
        {
            into.TakenFrom.UnionWith(from.TakenFrom);
        }

        into.Name ??= from.Split is null ? from.Name : null;
        into.HidesOtherNames |= from.HidesOtherNames;
        into.IsRemoved |= from.IsRemoved;
        foreach (var unit in from.Units)
        {
            Hold(into, unit);
        }

        foreach (var (owner, work) in from.OwnedWorks)
        {
            Hold(into, owner, work);
        }

        from.Units.Clear();
        from.OwnedWorks.Clear();
        Replace(from, into);
    }

    /// <summary>Lets one hold what another holds on a work: one authorship is one person's.</summary>
    public void TakeOnWork(CuratedPerson into, CuratedPerson from, int work)
    {
        into.TakenFrom.UnionWith(from.Parts);
        foreach (var unit in _table.OnWork[work].Where(unit => At(unit, work) == from).ToList())
        {
            if (unit.IsOwner)
            {
                _ = from.OwnedWorks.Remove((unit, work));
                Hold(into, unit, work);
            }
            else
            {
                _ = from.Units.Remove(unit);
                Hold(into, unit);
            }
        }

        if (from.IsEmpty)
        {
            Replace(from, into);
        }
    }

    private void Hold(CuratedPerson person, Unit unit)
    {
        person.Units.Add(unit);
        _holders[unit.Id] = person;
    }

    private void Hold(CuratedPerson person, Unit owner, int work)
    {
        person.OwnedWorks.Add((owner, work));
        _ownersOnWorks[(owner.Id, work)] = person;
    }

    private static void Replace(CuratedPerson person, CuratedPerson into)
    {
        into.Parts.AddRange(person.Parts);
        person.Parts.Clear();
        person.Into = into;
    }
}
