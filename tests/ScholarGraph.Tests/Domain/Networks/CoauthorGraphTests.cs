using FsCheck.Xunit;
using ScholarGraph.Domain.Networks;

namespace ScholarGraph.Tests.Domain.Networks;

public sealed class CoauthorGraphTests
{
    [Property(MaxTest = 300)]
    public void Links_are_the_pairs_seen_from_both_ends(int seed)
    {
        var drawn = new DrawnGraph(seed);

        AssertSame(drawn, drawn.Graph);
    }

    [Property(MaxTest = 300)]
    public void A_changed_graph_is_the_graph_of_the_changed_pairs(int seed)
    {
        var drawn = new DrawnGraph(seed);
        for (var i = 0; i < 5; i++)
        {
            drawn.Change();
            AssertSame(drawn, drawn.Graph);
        }
    }

    [Property(MaxTest = 100)]
    public void A_change_leaves_the_graph_before_it_as_it_was(int seed)
    {
        var drawn = new DrawnGraph(seed);
        var (before, pairs) = (drawn.Graph, drawn.Pairs.ToDictionary());

        drawn.Change();

        foreach (var key in drawn.Keys)
        {
            var expected = pairs
                .Where(p => p.Key.A == key || p.Key.B == key)
                .Sum(p => p.Value.Weight);
            Assert.Equal(expected, Told(before, key).Sum(link => link.Facts.Weight));
        }
    }

    [Property(MaxTest = 100)]
    public void Nodes_are_ordered_as_the_order_says_new_ones_too(int seed)
    {
        var drawn = new DrawnGraph(seed);
        drawn.Change();
        var nodes = Enumerable.Range(0, drawn.Graph.Count).ToList();

        nodes.Sort(drawn.Graph.Compare);

        Assert.Equal(
            nodes.Select(drawn.Graph.KeyOf).Order(DrawnGraph.InOrder),
            nodes.Select(drawn.Graph.KeyOf)
        );
    }

    [Fact]
    public void An_unknown_key_has_no_node() => Assert.Equal(-1, new DrawnGraph(1).Graph.Find(5));

    [Fact]
    public void A_graph_without_anybody_can_be_built()
    {
        var graph = new CoauthorGraphBuilder([], DrawnGraph.Order).Build(default);

        Assert.Equal((0, -1), (graph.Count, graph.Find(1)));
    }

    private static void AssertSame(DrawnGraph drawn, CoauthorGraph graph)
    {
        foreach (var key in drawn.Keys)
        {
            Assert.Equal(
                drawn.LinksOf(key).OrderBy(link => link.To),
                Told(graph, key).OrderBy(link => link.To)
            );
        }
    }

    private static List<PairLink> Told(CoauthorGraph graph, long key)
    {
        var told = new List<PairLink>();
        var links = graph.LinksOf(graph.Find(key));
        for (var i = 0; i < links.Count; i++)
        {
            Assert.Equal(links.FactsAt(i).Weight, links.WeightAt(i));
            told.Add(new PairLink(key, graph.KeyOf(links.Nodes[i]), links.FactsAt(i)));
        }

        return told;
    }
}
