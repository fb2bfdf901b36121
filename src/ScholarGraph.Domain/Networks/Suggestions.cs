namespace ScholarGraph.Domain.Networks;

/// <summary>Finds likely collaborators from common co-authors.</summary>
public static class Suggestions
{
    /// <summary>Those who share most.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="node">For whom.</param>
    /// <param name="countMax">How many at most.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The highest score first, then in the order of nodes.</returns>
    public static IReadOnlyList<Suggestion> For(
        CoauthorGraph graph,
        int node,
        int countMax,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(graph);
        int[] known = [.. graph.LinksOf(node).Nodes];
        Array.Sort(known, graph.Compare);
        var passed = new HashSet<int>(known) { node };
        var scores = new Dictionary<int, double>();
        foreach (var common in known)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var worth = Worth(graph, common);
            foreach (var candidate in graph.LinksOf(common).Nodes)
            {
                if (!passed.Contains(candidate))
                {
                    scores[candidate] = scores.GetValueOrDefault(candidate) + worth;
                }
            }
        }

        var best = scores
            .OrderByDescending(score => score.Value)
            .ThenBy(score => score.Key, Comparer<int>.Create(graph.Compare))
            .Take(countMax);
        return [.. best.Select(score => Told(graph, score.Key, score.Value, known))];
    }

    private static Suggestion Told(CoauthorGraph graph, int node, double score, int[] known)
    {
        var linked = new HashSet<int>([.. graph.LinksOf(node).Nodes]);
        return new Suggestion(
            node,
            [.. known.Where(linked.Contains).OrderByDescending(common => Worth(graph, common))],
            score
        );
    }

    // Who links two others has at least two co-authors.
    private static double Worth(CoauthorGraph graph, int common) =>
        1 / Math.Log(graph.LinksOf(common).Count);
}
