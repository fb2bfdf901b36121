namespace ScholarGraph.Domain.Networks;

/// <summary>All shortest paths between two nodes. They are written out one by one as they are asked for: there can be very many.</summary>
public sealed class PathSet
{
    private readonly CoauthorGraph _graph;
    private readonly int _weightMin;

    // The nodes on paths, by how far they are from the start.
    private readonly IReadOnlyList<HashSet<int>> _layers;
    private readonly Dictionary<int, int[]> _next = [];

    private PathSet(CoauthorGraph graph, IReadOnlyList<HashSet<int>> layers, int weightMin) =>
        (_graph, _layers, _weightMin) = (graph, layers, weightMin);

    /// <summary>Links on each path.</summary>
    public int Hops => _layers.Count - 1;

    /// <summary>The paths, each from start to end, in the order of their nodes: the first difference decides.</summary>
    public IEnumerable<IReadOnlyList<int>> InOrder()
    {
        var path = new List<int> { _layers[0].First() };
        var turns = new Stack<int>([0]);
        while (turns.Count > 0)
        {
            var turn = turns.Pop();
            if (path.Count == _layers.Count)
            {
                yield return [.. path];
            }
            else if (turn < Next(path).Length)
            {
                path.Add(Next(path)[turn]);
                turns.Push(turn + 1);
                turns.Push(0);
                continue;
            }

            path.RemoveAt(path.Count - 1);
        }
    }

    internal static PathSet Of(
        CoauthorGraph graph,
        ShortestPaths.Side forward,
        ShortestPaths.Side backward,
        IEnumerable<int> meeting,
        int weightMin
    )
    {
        var layers = new HashSet<int>[forward.Depth + backward.Depth + 1];
        layers[forward.Depth] = [.. meeting];
        for (var at = forward.Depth - 1; at >= 0; at--)
        {
            layers[at] = Beside(graph, layers[at + 1], weightMin, at, forward);
        }

        for (var at = forward.Depth + 1; at < layers.Length; at++)
        {
            var left = layers.Length - 1 - at;
            layers[at] = Beside(graph, layers[at - 1], weightMin, left, backward);
        }

        return new PathSet(graph, layers, weightMin);
    }

    private static HashSet<int> Beside(
        CoauthorGraph graph,
        HashSet<int> layer,
        int weightMin,
        int depth,
        ShortestPaths.Side side
    )
    {
        var beside = new HashSet<int>();
        foreach (var node in layer)
        {
            var links = graph.LinksOf(node);
            for (var i = 0; i < links.Count; i++)
            {
                if (side.DepthOf(links.Nodes[i]) == depth && links.WeightAt(i) >= weightMin)
                {
                    _ = beside.Add(links.Nodes[i]);
                }
            }
        }

        return beside;
    }

    // A node lies in one layer only, so that what follows it is the same on every path.
    private int[] Next(List<int> path)
    {
        if (!_next.TryGetValue(path[^1], out var next))
        {
            var (layer, found) = (_layers[path.Count], new List<int>());
            var links = _graph.LinksOf(path[^1]);
            for (var i = 0; i < links.Count; i++)
            {
                if (layer.Contains(links.Nodes[i]) && links.WeightAt(i) >= _weightMin)
                {
                    found.Add(links.Nodes[i]);
                }
            }

            found.Sort(_graph.Compare);
            _next.Add(path[^1], next = [.. found]);
        }

        return next;
    }
}
