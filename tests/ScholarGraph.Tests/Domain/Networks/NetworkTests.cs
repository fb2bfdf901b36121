using FsCheck.Xunit;
using ScholarGraph.Domain.Networks;

namespace ScholarGraph.Tests.Domain.Networks;

public sealed class NetworkTests
{
    [Property(MaxTest = 500)]
    public void A_network_is_the_neighbourhood_that_a_plain_search_finds(int seed)
    {
        var drawn = new DrawnGraph(seed, density: 0.15);
        long[] centres = [drawn.One(), drawn.One()];
        var (depth, weightMin) = (drawn.Next(4), drawn.Next(4));
        var expected = Distances(drawn, centres, depth, weightMin);

        var network = Around(drawn, centres, new NetworkBounds(depth, weightMin, 100, 1_000));

        Assert.False(network.IsTruncated);
        Assert.Equal(
            expected.OrderBy(pair => pair.Key),
            network
                .Members.Select(m => KeyValuePair.Create(drawn.Graph.KeyOf(m.Node), m.Distance))
                .OrderBy(pair => pair.Key)
        );
        var pairs = drawn.Pairs.Where(pair =>
            pair.Value.Weight >= weightMin
            && expected.ContainsKey(pair.Key.A)
            && expected.ContainsKey(pair.Key.B)
        );
        Assert.Equal(
            pairs
                .Select(p =>
                    DrawnGraph.InOrder.Compare(p.Key.A, p.Key.B) < 0
                        ? new PairLink(p.Key.A, p.Key.B, p.Value)
                        : new PairLink(p.Key.B, p.Key.A, p.Value)
                )
                .OrderBy(link => link.From, DrawnGraph.InOrder)
                .ThenBy(link => link.To, DrawnGraph.InOrder),
            network.Links.Select(l => new PairLink(
                drawn.Graph.KeyOf(l.From),
                drawn.Graph.KeyOf(l.To),
                l.Facts
            ))
        );
        Assert.All(
            network.Members,
            m =>
                Assert.Equal(network.Links.Count(l => l.From == m.Node || l.To == m.Node), m.Degree)
        );
    }

    [Property(MaxTest = 500)]
    public void Of_too_many_nodes_the_first_of_the_whole_network_stay(int seed)
    {
        var drawn = new DrawnGraph(seed, density: 0.3);
        long[] centres = [drawn.One()];
        var bounds = new NetworkBounds(3, 1, 100, 1_000);
        var whole = Around(drawn, centres, bounds);
        var max = drawn.Next(whole.Members.Count) + 1;

        var part = Around(drawn, centres, bounds with { NodesMax = max });

        Assert.Equal(max < whole.Members.Count, part.IsTruncated);
        Assert.Equal(
            whole.Members.Take(max).Select(m => (m.Node, m.Distance)),
            part.Members.Select(m => (m.Node, m.Distance))
        );
    }

    [Property(MaxTest = 200)]
    public void Members_come_by_distance_then_by_joint_works_with_those_nearer(int seed)
    {
        var drawn = new DrawnGraph(seed, density: 0.3);

        var network = Around(drawn, [drawn.One()], new NetworkBounds(3, 1, 100, 1_000));

        var keys = network.Members.Select(m => (m, Key: drawn.Graph.KeyOf(m.Node))).ToList();
        var nearer = keys.ToDictionary(
            at => at.Key,
            at =>
                drawn
                    .LinksOf(at.Key)
                    .Where(l =>
                        keys.Exists(o => o.Key == l.To && o.m.Distance == at.m.Distance - 1)
                    )
                    .Sum(l => l.Facts.Weight)
        );
        Assert.Equal(
            keys.OrderBy(at => at.m.Distance)
                .ThenByDescending(at => nearer[at.Key])
                .ThenBy(at => at.Key, DrawnGraph.InOrder),
            keys
        );
    }

    [Fact]
    public void Of_too_many_links_the_heaviest_stay_and_that_is_said()
    {
        var drawn = new DrawnGraph(5, density: 1);
        var bounds = new NetworkBounds(1, 1, 100, 10);

        var network = Around(drawn, [drawn.Keys[0]], bounds);

        Assert.True(network.IsTruncated);
        Assert.Equal(10, network.Links.Count);
        Assert.Equal(
            drawn.Pairs.Values.Select(facts => facts.Weight).OrderDescending().Take(10),
            network.Links.Select(link => link.Facts.Weight).OrderDescending()
        );
    }

    private static Network Around(
        DrawnGraph drawn,
        IEnumerable<long> centres,
        NetworkBounds bounds
    ) => Network.Around(drawn.Graph, centres.Select(drawn.NodeOf), bounds, default);

    private static Dictionary<long, int> Distances(
        DrawnGraph drawn,
        IEnumerable<long> centres,
        int depth,
        int weightMin
    )
    {
        var distances = centres.Distinct().ToDictionary(key => key, _ => 0);
        for (var distance = 1; distance <= depth; distance++)
        {
            var near = distances.Keys.SelectMany(drawn.LinksOf).ToList();
            foreach (var link in near.Where(link => link.Facts.Weight >= weightMin))
            {
                _ = distances.TryAdd(link.To, distance);
            }
        }

        return distances;
    }
}
