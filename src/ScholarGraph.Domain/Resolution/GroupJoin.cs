namespace ScholarGraph.Domain.Resolution;

/// <summary>Joins groups of units where nothing in the whole that they make contradicts; a whole that does is left as it was, so that order does not matter.</summary>
internal static class GroupJoin
{
    /// <param name="table">All units.</param>
    /// <param name="people">Who is one person so far.</param>
    /// <param name="groups">Each for one person; groups with a person in common make a whole.</param>
    /// <param name="contradict">Whether persons, by their smallest unit, cannot be one.</param>
    public static void Join(
        UnitTable table,
        PersonSets people,
        IReadOnlyList<PersonGroup> groups,
        Func<IReadOnlyList<int>, bool> contradict
    )
    {
        if (groups.Count == 0)
        {
            return;
        }

        var sets = new DisjointSets(table.Units.Count);
        foreach (var group in groups)
        {
            foreach (var unit in group.Units)
            {
                _ = sets.Union(people.Of(group.Units[0]), people.Of(unit));
            }
        }

        var wholes = groups.GroupBy(group => sets.Find(people.Of(group.Units[0]))).ToList();
        foreach (var whole in wholes)
        {
            List<int> persons =
            [
                .. whole.SelectMany(group => group.Units).Select(people.Of).Distinct(),
            ];
            if (contradict(persons))
            {
                continue;
            }

            foreach (var group in whole)
            {
                people.JoinAll(group.Units, group.Rule, group.Evidence);
            }
        }
    }
}
