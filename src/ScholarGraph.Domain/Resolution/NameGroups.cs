namespace ScholarGraph.Domain.Resolution;

/// <summary>Names of one work that were found to be one person, growing by rounds.</summary>
/// <param name="possible">Pairs of keys, both ways, that are compatible and stand in no list together.</param>
internal sealed class NameGroups(HashSet<(string First, string Second)> possible)
{
    private readonly Dictionary<string, List<string>> _groups = [];

    /// <summary>
    /// Joins what can be joined without a contradiction. Groups are candidates where every name of one is possible with every name of the
    /// other; where the candidates that hang together are not all possible with each other, none of them is joined.
    /// </summary>
    /// <returns>The merges that took part, in the order given.</returns>
    public List<NameMerge> Join(List<NameMerge> merges)
    {
        var usable = merges
            .Where(merge => Group(merge.First.Key) != Group(merge.Second.Key))
            .Where(merge => ArePossible(Group(merge.First.Key), Group(merge.Second.Key)))
            .ToList();
        var joined = new List<NameMerge>();
        foreach (var component in Components(usable))
        {
            var groups = component
                .SelectMany(merge => new[] { Group(merge.First.Key), Group(merge.Second.Key) })
                .Distinct()
                .ToList();
            if (!groups.TrueForAll(x => groups.TrueForAll(y => x == y || ArePossible(x, y))))
            {
                continue;
            }

            var whole = groups.SelectMany(group => group).ToList();
            foreach (var key in whole)
            {
                _groups[key] = whole;
            }

            joined.AddRange(component);
        }

        return joined;
    }

    private List<string> Group(string key)
    {
        if (!_groups.TryGetValue(key, out var group))
        {
            _groups.Add(key, group = [key]);
        }

        return group;
    }

    private bool ArePossible(List<string> x, List<string> y) =>
        x.TrueForAll(first => y.TrueForAll(second => possible.Contains((first, second))));

    private IEnumerable<List<NameMerge>> Components(List<NameMerge> merges)
    {
        var indexes = new Dictionary<List<string>, int>();
        foreach (var merge in merges)
        {
            indexes.TryAdd(Group(merge.First.Key), indexes.Count);
            indexes.TryAdd(Group(merge.Second.Key), indexes.Count);
        }

        var sets = new DisjointSets(indexes.Count);
        foreach (var merge in merges)
        {
            sets.Union(indexes[Group(merge.First.Key)], indexes[Group(merge.Second.Key)]);
        }

        return merges
            .GroupBy(merge => sets.Find(indexes[Group(merge.First.Key)]))
            .Select(component => component.ToList());
    }
}
