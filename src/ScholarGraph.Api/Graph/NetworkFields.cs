using System.Globalization;
using ScholarGraph.Data;
using ScholarGraph.Data.Networks;
using ScholarGraph.Domain.Networks;
using ScholarGraph.Querying.Computing;

namespace ScholarGraph.Api.Graph;

/// <summary>The neighbourhood of some researchers.</summary>
internal sealed class NetworkFields(Collaborations collaborations, NetworkLimits limits)
{
    public void Fill(ScholarModel m)
    {
        var node = m
            .Model.Computed<Node>("NetworkNode", "A researcher in a network.")
            .One("researcher", n => n.Key, m.Researcher, "Who.")
            .Value(
                "distance",
                n => n.Member.Distance,
                "Hops to the nearest of those asked for; 0 for these."
            )
            .Value("degree", n => n.Member.Degree, "Edges of the node in this network.")
            .Value(
                "community",
                n => n.Member.Community,
                "Number of its community in this network, from 0 in the order of the nodes: who writes more with each other than with the others (the method of Louvain)."
            );
        var edge = m
            .Model.Computed<Edge>("NetworkEdge", "Two researchers in a network who wrote together.")
            .Value(
                "from",
                e => Keys.ResearcherId(e.From),
                "Global id of one, the smaller of the two.",
                scalar: "ID"
            )
            .Value("to", e => Keys.ResearcherId(e.To), "Global id of the other.", scalar: "ID")
            .Value("weight", e => e.Facts.Weight, CoauthorTypes.Weight)
            .Value("firstYear", e => e.Facts.FirstYear, CoauthorTypes.First)
            .Value("lastYear", e => e.Facts.LastYear, CoauthorTypes.Last);
        var network = m
            .Model.Computed<Shown>(
                "CollaborationNetwork",
                "Researchers, and who of them wrote with whom."
            )
            .List(
                "nodes",
                n => n.Nodes,
                node,
                "The researchers, by distance, then by joint publications with those one hop nearer, most first, then by id."
            )
            .List(
                "edges",
                n => n.Edges,
                edge,
                "Who wrote with whom, each pair once, in the order of ids."
            )
            .Value(
                "truncated",
                n => n.IsTruncated,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Whether nodes were left out for being more than `maxNodes`, the last first, or edges for being more than {limits.EdgesMax:N0}, the lightest first."
                )
            );
        m.Model.Function(
            "collaborationNetwork",
            network,
            [
                InputDefinition.Ids(
                    "researchers",
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Global ids of researchers, at most {limits.NodesMax:N0}; one that is unknown is left out."
                    ),
                    m.Researcher
                ),
                InputDefinition.Value<int>(
                    "depth",
                    $"Hops from these researchers, 0 to {limits.DepthMax}; with 0 there are only the links among them.",
                    Math.Min(1, limits.DepthMax)
                ),
                InputDefinition.Value<int>(
                    "minWeight",
                    "Links count that have so many joint publications; at least 1.",
                    1
                ),
                InputDefinition.Size(
                    "maxNodes",
                    "Most nodes: the nearest stay.",
                    Math.Min(200, limits.NodesMax),
                    limits.NodesMax,
                    "nodes",
                    "edges"
                ),
            ],
            GatherAsync,
            "Nodes and edges: the neighbourhood of some researchers, or only the links among them."
        );
    }

    private async Task<Shown?> GatherAsync(FunctionCall call, CancellationToken cancellationToken)
    {
        var arguments = call.Arguments;
        var bounds = new NetworkBounds(
            NetworkErrors.NumberOf(arguments, "depth", 0, limits.DepthMax),
            NetworkErrors.NumberOf(arguments, "minWeight", 1, int.MaxValue),
            arguments.Get<int>("maxNodes"),
            limits.EdgesMax
        );
        var keys = arguments.Keys<long>("researchers");
        if (keys.Count > limits.NodesMax)
        {
            throw NetworkErrors.TooMany(keys.Count, limits.NodesMax);
        }

        var (network, graph) = await NetworkErrors.AskAsync(() =>
            collaborations.NetworkAsync(
                (ScholarContext)call.Context,
                keys.OfType<long>(),
                bounds,
                cancellationToken
            )
        );
        return new Shown(
            [.. network.Members.Select(member => new Node(graph.KeyOf(member.Node), member))],
            [
                .. network.Links.Select(link => new Edge(
                    graph.KeyOf(link.From),
                    graph.KeyOf(link.To),
                    link.Facts
                )),
            ],
            network.IsTruncated
        );
    }

    private sealed record Shown(
        IReadOnlyList<Node> Nodes,
        IReadOnlyList<Edge> Edges,
        bool IsTruncated
    );

    private sealed record Node(long Key, NetworkMember Member);

    private sealed record Edge(long From, long To, LinkFacts Facts);
}
