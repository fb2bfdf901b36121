namespace ScholarGraph.Domain.Resolution;

/// <summary>Finds who of several persons has acquaintances in common.</summary>
internal static class SharedAcquaintance
{
    /// <summary>Pairs of persons with something in common, as chains that lead to the same wholes as all pairs; ordered.</summary>
    /// <param name="people">Persons.</param>
    /// <param name="acquaintances">Whom each knows.</param>
    public static IEnumerable<(int First, int Second, IReadOnlyList<T> Shared)> Chains<T>(
        IReadOnlyList<int> people,
        Func<int, IEnumerable<T>> acquaintances
    )
        where T : notnull => Pairs(people, acquaintances, Neighbours);

    /// <summary>All pairs of persons with something in common, and all that they have in common; ordered.</summary>
    /// <param name="people">Persons.</param>
    /// <param name="acquaintances">Whom each knows.</param>
    public static IEnumerable<(int First, int Second, IReadOnlyList<T> Shared)> AllPairs<T>(
        IReadOnlyList<int> people,
        Func<int, IEnumerable<T>> acquaintances
    )
        where T : notnull => Pairs(people, acquaintances, AllPairsOf);

    private static IEnumerable<(int First, int Second, IReadOnlyList<T> Shared)> Pairs<T>(
        IReadOnlyList<int> people,
        Func<int, IEnumerable<T>> acquaintances,
        Func<List<int>, IEnumerable<(int, int)>> pairsOf
    )
        where T : notnull
    {
        var knownBy = new Dictionary<T, List<int>>();
        foreach (var person in people.Order())
        {
            foreach (var acquaintance in acquaintances(person))
            {
                if (!knownBy.TryGetValue(acquaintance, out var knowers))
                {
                    knownBy.Add(acquaintance, knowers = []);
                }

                knowers.Add(person);
            }
        }

        var shared = new SortedDictionary<(int, int), List<T>>();
        foreach (var (acquaintance, knowers) in knownBy)
        {
            foreach (var pair in pairsOf(knowers))
            {
                if (!shared.TryGetValue(pair, out var list))
                {
                    shared.Add(pair, list = []);
                }

                list.Add(acquaintance);
            }
        }

        return shared.Select(pair =>
            (pair.Key.Item1, pair.Key.Item2, (IReadOnlyList<T>)pair.Value)
        );
    }

    private static IEnumerable<(int, int)> Neighbours(List<int> knowers) =>
        knowers.Zip(knowers.Skip(1));

    private static IEnumerable<(int, int)> AllPairsOf(List<int> knowers)
    {
        for (var i = 0; i < knowers.Count; i++)
        {
            for (var j = i + 1; j < knowers.Count; j++)
            {
                yield return (knowers[i], knowers[j]);
            }
        }
    }
}
