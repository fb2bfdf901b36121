using System.Buffers;

namespace ScholarGraph.Domain.Networks;

/// <summary>Finds all shortest paths between two nodes by searching from both ends, layer by layer.</summary>
public static class ShortestPaths
{
    /// <summary>The most hops that can be asked for.</summary>
    public const int HopsMax = 100;

    /// <summary>Searches.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="from">A node.</param>
    /// <param name="to">A node; the same is reached in no hop.</param>
    /// <param name="hopsMax">Most hops, from 0 to <see cref="HopsMax"/>.</param>
    /// <param name="weightMin">Links with fewer joint publications are passed over.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>All shortest paths, not yet written out; null where there is none within the hops.</returns>
    public static PathSet? Find(
        CoauthorGraph graph,
        int from,
        int to,
        int hopsMax,
        int weightMin,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hopsMax, HopsMax);
        var forward = new Side(graph, from, weightMin, cancellationToken);
        try
        {
            var backward = new Side(graph, to, weightMin, cancellationToken);
            try
            {
                return Meet(graph, forward, backward, hopsMax, weightMin) is { } meeting
                    ? PathSet.Of(graph, forward, backward, meeting, weightMin)
                    : null;
            }
            finally
            {
                backward.Dispose();
            }
        }
        finally
        {
            forward.Dispose();
        }
    }

    // Whole layers only: then the first meeting is at the shortest length, and every node at that place has been met.
    private static List<int>? Meet(
        CoauthorGraph graph,
        Side forward,
        Side backward,
        int hopsMax,
        int weightMin
    )
    {
        while (true)
        {
            var (ahead, other) =
                forward.FrontierLinks <= backward.FrontierLinks
                    ? (forward, backward)
                    : (backward, forward);
            var met = ahead.Frontier.FindAll(node => other.DepthOf(node) == other.Depth);
            if (met.Count > 0)
            {
                return met;
            }

            if (ahead.Frontier.Count == 0 || forward.Depth + backward.Depth >= hopsMax)
            {
                return null;
            }

            ahead.Advance();
        }
    }

    /// <summary>What is known of one end: how far each reached node is from it.</summary>
    internal sealed class Side : IDisposable
    {
        private readonly CoauthorGraph _graph;
        private readonly int _weightMin;
        private readonly CancellationToken _cancellationToken;

        // Depth + 1; 0 is not reached.
        private readonly byte[] _depths;

        public Side(
            CoauthorGraph graph,
            int start,
            int weightMin,
            CancellationToken cancellationToken
        )
        {
            (_graph, _weightMin, _cancellationToken) = (graph, weightMin, cancellationToken);
            _depths = ArrayPool<byte>.Shared.Rent(graph.Count);
            Array.Clear(_depths, 0, graph.Count);
            _depths[start] = 1;
            Frontier = [start];
            FrontierLinks = graph.LinksOf(start).Count;
        }

        public int Depth { get; private set; }

        public List<int> Frontier { get; private set; }

        /// <summary>What the next step costs.</summary>
        public long FrontierLinks { get; private set; }

        /// <summary>How far a node is; -1 where that is not known.</summary>
        public int DepthOf(int node) => _depths[node] - 1;

        public void Advance()
        {
            var next = new List<int>();
            var (mark, links) = ((byte)(Depth + 2), 0L);
            foreach (var node in Frontier)
            {
                _cancellationToken.ThrowIfCancellationRequested();
                var row = _graph.LinksOf(node);
                for (var i = 0; i < row.Count; i++)
                {
                    var reached = row.Nodes[i];
                    if (_depths[reached] == 0 && (_weightMin <= 1 || row.WeightAt(i) >= _weightMin))
                    {
                        _depths[reached] = mark;
                        next.Add(reached);
                        links += _graph.LinksOf(reached).Count;
                    }
                }
            }

            (Frontier, FrontierLinks, Depth) = (next, links, Depth + 1);
        }

        public void Dispose() => ArrayPool<byte>.Shared.Return(_depths);
    }
}
