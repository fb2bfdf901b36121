namespace ScholarGraph.Domain.Networks;

/// <summary>
/// Divides a weighted graph into communities by the method of Louvain (Blondel and others, 2008), which raises the modularity of
/// the division: nodes are moved in turn, in their order, and ties go to the first community, so that the same graph is always
/// divided alike.
/// </summary>
internal static class Communities
{
    // Rounding must not make two moves undo each other for ever.
    private const double GainMin = 1e-9;
    private const int RoundsMax = 100;

    /// <summary>Divides a graph.</summary>
    /// <param name="count">How many nodes.</param>
    /// <param name="links">Each pair once, with a positive weight.</param>
    /// <returns>The community of each node, numbered from 0 in the order of the first node of each.</returns>
    public static int[] Of(int count, IEnumerable<(int A, int B, double Weight)> links)
    {
        var level = CommunityLevel.Of(count, links);
        int[] communities = [.. Enumerable.Range(0, count)];
        while (true)
        {
            var moved = Move(level);
            var groups = moved.Distinct().Count();
            communities = Array.ConvertAll(communities, node => moved[node]);
            if (groups == level.Count)
            {
                return communities;
            }

            level = level.Join(moved, groups);
        }
    }

    private static int[] Move(CommunityLevel level)
    {
        int[] community = [.. Enumerable.Range(0, level.Count)];
        double[] totals = [.. level.Strengths];
        var isMoved = true;
        for (var round = 0; isMoved && round < RoundsMax; round++)
        {
            isMoved = false;
            for (var node = 0; node < level.Count; node++)
            {
                var best = Best(level, node, community, totals);
                if (best != community[node])
                {
                    totals[community[node]] -= level.Strengths[node];
                    totals[best] += level.Strengths[node];
                    (community[node], isMoved) = (best, true);
                }
            }
        }

        return InOrder(community);
    }

    private static int Best(CommunityLevel level, int node, int[] community, double[] totals)
    {
        var weights = new SortedDictionary<int, double> { [community[node]] = 0 };
        foreach (var (other, weight) in level.Links[node])
        {
            weights[community[other]] = weights.GetValueOrDefault(community[other]) + weight;
        }

        var (strength, own) = (level.Strengths[node], community[node]);
        var best = own;
        var bestGain = weights[own] - (strength * (totals[own] - strength) / level.Total);
        foreach (var (candidate, weight) in weights)
        {
            var gain = weight - (strength * totals[candidate] / level.Total);
            if (candidate != own && gain > bestGain + GainMin)
            {
                (best, bestGain) = (candidate, gain);
            }
        }

        return best;
    }

    private static int[] InOrder(int[] community)
    {
        var numbers = new Dictionary<int, int>();
        return Array.ConvertAll(
            community,
            old =>
            {
                _ = numbers.TryAdd(old, numbers.Count);
                return numbers[old];
            }
        );
    }
}
