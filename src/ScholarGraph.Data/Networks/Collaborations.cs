using ScholarGraph.Domain.Networks;

namespace ScholarGraph.Data.Networks;

/// <summary>Answers questions about who works with whom, from the snapshot of a request. Thread-safe.</summary>
/// <param name="graphs">The graph in memory.</param>
public sealed class Collaborations(CoauthorGraphs graphs)
{
    /// <summary>The shortest paths between two researchers.</summary>
    /// <param name="context">In a read transaction.</param>
    /// <param name="question">Which.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Keys of the researchers on each path, in the order of their ids; none where no path is short enough, or one of the two is unknown.</returns>
    /// <exception cref="NetworkException">The graph cannot be had, or the search goes too far.</exception>
    public async Task<IReadOnlyList<IReadOnlyList<long>>> PathsAsync(
        ScholarContext context,
        PathQuestion question,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(question);
        var graph = await graphs.OfAsync(context, cancellationToken);
        var known = await ResearcherKeys.FindAsync(
            context,
            graph,
            [question.From, question.To],
            cancellationToken
        );
        if (
            !known.TryGetValue(question.From, out var from)
            || !known.TryGetValue(question.To, out var to)
        )
        {
            return [];
        }

        graph = WithAll(graph, [from, to]);
        var paths = Find(graph);
        if (paths is not null && question.Where is not null)
        {
            var filtered = await FilteredGraph.ReadAsync(
                context,
                question,
                from,
                to,
                cancellationToken
            );
            paths = filtered is null ? null : Find(filtered);
            graph = filtered ?? graph;
        }

        return paths is null
            ? []
            :
            [
                .. paths
                    .InOrder()
                    .Take(question.PathsMax)
                    .Select(path => path.Select(graph.KeyOf).ToArray()),
            ];

        PathSet? Find(CoauthorGraph searched) =>
            ShortestPaths.Find(
                searched,
                searched.Find(from),
                searched.Find(to),
                question.HopsMax,
                question.WeightMin,
                cancellationToken
            );
    }

    /// <summary>The network around some researchers; keys that mean nobody are left out.</summary>
    /// <param name="context">In a read transaction.</param>
    /// <param name="keys">Keys of the centres, given up or not.</param>
    /// <param name="bounds">How far it goes.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The network, and the graph whose nodes it names.</returns>
    /// <exception cref="NetworkException">The graph cannot be had.</exception>
    public async Task<(Network Network, CoauthorGraph Graph)> NetworkAsync(
        ScholarContext context,
        IEnumerable<long> keys,
        NetworkBounds bounds,
        CancellationToken cancellationToken
    )
    {
        var graph = await graphs.OfAsync(context, cancellationToken);
        var known = await ResearcherKeys.FindAsync(context, graph, keys, cancellationToken);
        long[] centres = [.. known.Values.Distinct()];
        graph = WithAll(graph, centres);
        return (
            Network.Around(graph, centres.Select(graph.Find), bounds, cancellationToken),
            graph
        );
    }

    /// <summary>Likely collaborators of some researchers.</summary>
    /// <param name="context">In a read transaction.</param>
    /// <param name="keys">Keys of the researchers.</param>
    /// <param name="candidatesMax">Of how many, those who share most co-authors, topics are looked at.</param>
    /// <param name="countMax">How many for each at most.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>For each key a list, the highest score first, then in the order of ids.</returns>
    /// <exception cref="NetworkException">The graph cannot be had.</exception>
    public async Task<IReadOnlyList<IReadOnlyList<SuggestedPerson>>> SuggestAsync(
        ScholarContext context,
        IReadOnlyList<long> keys,
        int candidatesMax,
        int countMax,
        CancellationToken cancellationToken
    )
    {
        var graph = WithAll(await graphs.OfAsync(context, cancellationToken), keys);
        return await SuggestedPeople.ReadAsync(
            context,
            graph,
            keys,
            candidatesMax,
            countMax,
            cancellationToken
        );
    }

    // Who has written alone only may have come in without any change of a link.
    private static CoauthorGraph WithAll(CoauthorGraph graph, IEnumerable<long> keys)
    {
        long[] lone = [.. keys.Where(key => graph.Find(key) < 0)];
        return lone.Length == 0 ? graph : graph.WithNodes(lone);
    }
}
