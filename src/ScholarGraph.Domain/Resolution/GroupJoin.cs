namespace ScholarGraph.Domain.Resolution;

/// <summary>Joins blocks of units where nothing in the whole that they make contradicts; a whole that does is left as it was, so that order does not matter.</summary>
internal static class GroupJoin
{
    /// <param name="table">All units.</param>
    /// <param name="people">Who is one person so far.</param>
    /// <param name="blocks">Each of one person, told by one group or by several; blocks with a person in common make a whole.</param>
    /// <param name="contradict">Whether persons, by their smallest unit, cannot be one.</param>
    public static void Join(
        UnitTable table,
        PersonSets people,
        IEnumerable<IReadOnlyList<PersonGroup>> blocks,
        Func<IReadOnlyList<int>, bool> contradict
    )
    {
        List<int> PersonsOf(IEnumerable<PersonGroup> groups) =>
            [.. groups.SelectMany(group => group.Units).Select(people.Of).Distinct()];

        // What contradicts itself says nothing of the others.
        var sound = blocks.Where(block => !contradict(PersonsOf(block))).ToList();
        if (sound.Count == 0)
        {
            return;
        }

        var sets = new DisjointSets(table.Units.Count);
        foreach (var block in sound)
        {
            foreach (var person in PersonsOf(block))
            {
                _ = sets.Union(people.Of(block[0].Units[0]), person);
            }
        }

        var wholes = sound.GroupBy(block => sets.Find(people.Of(block[0].Units[0]))).ToList();
        foreach (var whole in wholes)
        {
            var groups = whole.SelectMany(block => block).ToList();
            if (contradict(PersonsOf(groups)))
            {
                continue;
            }

            foreach (var group in groups)
            {
                people.JoinAll(group.Units, group.Rule, group.Evidence);
            }
        }
    }
}
