namespace ScholarGraph.Domain.Resolution;

/// <summary>Joins links only where everybody who hangs together by them can be one person by name ("Adam" and "Anna" cannot).</summary>
internal static class ConsistentJoin
{
    /// <summary>All links of a whole are taken or none, so that their order does not matter.</summary>
    /// <returns>Links not taken.</returns>
    public static List<PersonLink> Join(
        UnitTable table,
        PersonSets people,
        IReadOnlyList<PersonLink> links
    )
    {
        if (links.Count == 0)
        {
            return [];
        }

        var sets = new DisjointSets(table.Units.Count);
        foreach (var link in links)
        {
            sets.Union(people.Of(link.First), people.Of(link.Second));
        }

        var names = NamesOf(table, people, sets, links);
        var refused = new List<PersonLink>();
        foreach (var whole in links.GroupBy(link => sets.Find(people.Of(link.First))).ToList())
        {
            if (!CanBeOne(people, names[whole.Key]))
            {
                refused.AddRange(whole);
                continue;
            }

            foreach (var link in whole)
            {
                _ = people.Join(link.First, link.Second, link.Rule, link.Evidence);
            }
        }

        return refused;
    }

    private static bool CanBeOne(PersonSets people, List<KnownPerson> persons)
    {
        if (people.HaveDifferentIds(persons.Select(person => person.Person)))
        {
            return false;
        }

        // Who has names that do not fit each other has them by an id: one of them must fit.
        var renamed = persons.Where(person => !NamePairs.AllCompatible(person.Names)).ToList();
        var names = persons
            .Except(renamed)
            .SelectMany(person => person.Names)
            .DistinctBy(name => name.Key)
            .ToList();
        return NamePairs.AllCompatible(names)
            && renamed.TrueForAll(person =>
                names.TrueForAll(name => person.Names.Exists(name.IsCompatibleWith))
            );
    }

    private static Dictionary<int, List<KnownPerson>> NamesOf(
        UnitTable table,
        PersonSets people,
        DisjointSets sets,
        IReadOnlyList<PersonLink> links
    )
    {
        var wholes = new Dictionary<int, List<KnownPerson>>();
        foreach (var link in links)
        {
            _ = wholes.TryAdd(sets.Find(people.Of(link.First)), []);
        }

        var known = new Dictionary<int, KnownPerson>();
        foreach (var unit in table.Units)
        {
            var person = people.Of(unit);
            if (!wholes.TryGetValue(sets.Find(person), out var whole))
            {
                continue;
            }

            if (!known.TryGetValue(person, out var there))
            {
                known.Add(person, there = new KnownPerson(person, new List<PersonName>(1)));
                whole.Add(there);
            }

            foreach (var name in unit.Names)
            {
                if (!there.Names.Exists(other => other.Key == name.Key))
                {
                    there.Names.Add(name);
                }
            }
        }

        return wholes;
    }

    private sealed record KnownPerson(int Person, List<PersonName> Names);
}
