namespace ScholarGraph.Domain.Networks;

/// <summary>Chooses the nodes of a network, layer by layer.</summary>
internal static class Neighbourhood
{
    /// <returns>The nodes in the order of members, and whether some were left out.</returns>
    public static (IReadOnlyList<(int Node, int Distance)> Nodes, bool IsTruncated) Gather(
        CoauthorGraph graph,
        IEnumerable<int> centres,
        NetworkBounds bounds,
        CancellationToken cancellationToken
    )
    {
        List<int> layer = [.. centres.Distinct()];
        layer.Sort(graph.Compare);
        var nodes = new List<(int, int)>();
        var reached = layer.ToHashSet();
        for (var distance = 0; layer.Count > 0; distance++)
        {
            var room = bounds.NodesMax - nodes.Count;
            nodes.AddRange(layer.Take(room).Select(node => (node, distance)));
            if (layer.Count > room)
            {
                return (nodes, true);
            }

            layer =
                distance == bounds.Depth
                    ? []
                    : Next(graph, layer, reached, bounds.WeightMin, cancellationToken);
        }

        return (nodes, false);
    }

    private static List<int> Next(
        CoauthorGraph graph,
        List<int> layer,
        HashSet<int> reached,
        int weightMin,
        CancellationToken cancellationToken
    )
    {
        var weights = new Dictionary<int, long>();
        foreach (var node in layer)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var links = graph.LinksOf(node);
            for (var i = 0; i < links.Count; i++)
            {
                var weight = links.WeightAt(i);
                if (weight >= weightMin && !reached.Contains(links.Nodes[i]))
                {
                    weights[links.Nodes[i]] = weights.GetValueOrDefault(links.Nodes[i]) + weight;
                }
            }
        }

        reached.UnionWith(weights.Keys);
        List<int> next = [.. weights.Keys];
        next.Sort(
            (a, b) =>
                weights[b].CompareTo(weights[a]) is not 0 and var heavier
                    ? heavier
                    : graph.Compare(a, b)
        );
        return next;
    }
}
