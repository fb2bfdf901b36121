namespace ScholarGraph.Domain.Resolution;

/// <summary>Nobody is two authors of one work.</summary>
internal static class WorkClashes
{
    /// <summary>Links of wholes in which no two persons stand on one work.</summary>
    public static List<PersonLink> Without(
        UnitTable table,
        PersonSets people,
        IReadOnlyList<PersonLink> links
    )
    {
        var sets = new DisjointSets(table.Units.Count);
        var linked = new HashSet<int>();
        foreach (var link in links)
        {
            var (first, second) = (people.Of(link.First), people.Of(link.Second));
            _ = sets.Union(first, second);
            linked.UnionWith([first, second]);
        }

        var seen = new Dictionary<(int Whole, int Work), int>();
        var clashes = new HashSet<int>();
        foreach (var unit in table.Units)
        {
            var person = people.Of(unit);
            if (!linked.Contains(person))
            {
                continue;
            }

            var whole = sets.Find(person);
            foreach (var work in table.WorksOf(unit))
            {
                if (!seen.TryAdd((whole, work), person) && seen[(whole, work)] != person)
                {
                    _ = clashes.Add(whole);
                }
            }
        }

        return [.. links.Where(link => !clashes.Contains(sets.Find(people.Of(link.First))))];
    }
}
