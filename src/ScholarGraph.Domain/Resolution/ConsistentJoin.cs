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
        var wanted = links.Select(link => sets.Find(people.Of(link.First))).ToHashSet();
        return table
            .Units.Select(unit => (Unit: unit, Person: people.Of(unit)))
            .Where(at => wanted.Contains(sets.Find(at.Person)))
            .GroupBy(at => at.Person, at => at.Unit)
            .GroupBy(
                person => sets.Find(person.Key),
                person => new KnownPerson(
                    person.Key,
                    [.. person.SelectMany(unit => unit.Names).DistinctBy(name => name.Key)]
                )
            )
            .ToDictionary(whole => whole.Key, whole => whole.ToList());
    }

    private sealed record KnownPerson(int Person, List<PersonName> Names);
}
