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
            if (!NamePairs.AllCompatible(names[whole.Key]))
            {
                refused.AddRange(whole);
                continue;
            }

            foreach (var link in whole)
            {
                people.Join(link.First, link.Second, link.Rule, link.Evidence);
            }
        }

        return refused;
    }

    private static Dictionary<int, List<PersonName>> NamesOf(
        UnitTable table,
        PersonSets people,
        DisjointSets sets,
        IReadOnlyList<PersonLink> links
    )
    {
        var wanted = links.Select(link => sets.Find(people.Of(link.First))).ToHashSet();
        return table
            .Units.GroupBy(unit => sets.Find(people.Of(unit)), unit => unit.Name)
            .Where(group => wanted.Contains(group.Key))
            .ToDictionary(group => group.Key, group => group.DistinctBy(name => name.Key).ToList());
    }
}
