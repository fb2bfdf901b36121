namespace ScholarGraph.Domain.Networks;

/// <summary>The neighbourhood of some nodes, and the links within it.</summary>
/// <param name="Members">By distance, then by joint publications with those who are one hop nearer, most first, then in the order of nodes.</param>
/// <param name="Links">In the order of their ends.</param>
/// <param name="IsTruncated">Whether nodes or links within the depth were left out for being too many.</param>
public sealed record Network(
    IReadOnlyList<NetworkMember> Members,
    IReadOnlyList<NetworkLink> Links,
    bool IsTruncated
)
{
    /// <summary>
    /// Gathers a network. Of too many nodes the nearest stay, of those the ones that come first among the members; of too many
    /// links the heaviest.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="centres">Nodes; one that is named twice counts once.</param>
    /// <param name="bounds">How far it goes.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static Network Around(
        CoauthorGraph graph,
        IEnumerable<int> centres,
        NetworkBounds bounds,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(bounds);
        var (nodes, lacksNodes) = Neighbourhood.Gather(graph, centres, bounds, cancellationToken);
        var links = LinksAmong(graph, nodes, bounds.WeightMin, cancellationToken);
        var lacksLinks = links.Count > bounds.LinksMax;
        if (lacksLinks)
        {
            links = [.. links.OrderByDescending(link => link.Facts.Weight).Take(bounds.LinksMax)];
            links.Sort((a, b) => Compare(graph, a, b));
        }

        return new Network(Describe(nodes, links), links, lacksNodes || lacksLinks);
    }

    private static List<NetworkLink> LinksAmong(
        CoauthorGraph graph,
        IReadOnlyList<(int Node, int Distance)> nodes,
        int weightMin,
        CancellationToken cancellationToken
    )
    {
        var kept = nodes.Select(node => node.Node).ToHashSet();
        var found = new List<NetworkLink>();
        foreach (var (node, _) in nodes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var links = graph.LinksOf(node);
            for (var i = 0; i < links.Count; i++)
            {
                if (
                    graph.Compare(node, links.Nodes[i]) < 0
                    && kept.Contains(links.Nodes[i])
                    && links.FactsAt(i) is var facts
                    && facts.Weight >= weightMin
                )
                {
                    found.Add(new NetworkLink(node, links.Nodes[i], facts));
                }
            }
        }

        found.Sort((a, b) => Compare(graph, a, b));
        return found;
    }

    private static NetworkMember[] Describe(
        IReadOnlyList<(int Node, int Distance)> nodes,
        IReadOnlyList<NetworkLink> links
    )
    {
        var places = nodes
            .Select((node, place) => (node.Node, place))
            .ToDictionary(node => node.Node, node => node.place);
        var degrees = new int[nodes.Count];
        foreach (var link in links)
        {
            degrees[places[link.From]]++;
            degrees[places[link.To]]++;
        }

        var communities = Communities.Of(
            nodes.Count,
            links.Select(link => (places[link.From], places[link.To], (double)link.Facts.Weight))
        );
        return
        [
            .. nodes.Select(
                (node, place) =>
                    new NetworkMember(node.Node, node.Distance, degrees[place], communities[place])
            ),
        ];
    }

    private static int Compare(CoauthorGraph graph, NetworkLink a, NetworkLink b) =>
        graph.Compare(a.From, b.From) is not 0 and var first ? first : graph.Compare(a.To, b.To);
}
