using FsCheck.Xunit;
using ScholarGraph.Domain.Networks;

namespace ScholarGraph.Tests.Domain.Networks;

public sealed class ShortestPathsTests
{
    [Property(MaxTest = 1_000)]
    public void All_shortest_paths_are_found_in_order(int seed)
    {
        var drawn = new DrawnGraph(
            seed,
            keys: 10,
            density: 0.1 + (0.4 * new Random(seed).NextDouble())
        );
        for (var change = drawn.Next(3); change > 0; change--)
        {
            drawn.Change();
        }

        var (from, to, hopsMax, weightMin) = (
            drawn.One(),
            drawn.One(),
            drawn.Next(6),
            drawn.Next(4)
        );

        var expected = AllShortest(drawn, from, to, hopsMax, weightMin);
        var found = ShortestPaths.Find(
            drawn.Graph,
            drawn.NodeOf(from),
            drawn.NodeOf(to),
            hopsMax,
            weightMin,
            default
        );

        if (expected.Count == 0)
        {
            Assert.Null(found);
        }
        else
        {
            Assert.NotNull(found);
            Assert.Equal(expected[0].Count - 1, found.Hops);
            Assert.Equal(
                expected,
                found.InOrder().Select(path => path.Select(drawn.Graph.KeyOf).ToList())
            );
        }
    }

    [Fact]
    public void One_is_reached_from_oneself_in_no_hop()
    {
        var drawn = new DrawnGraph(3);
        var found = ShortestPaths.Find(drawn.Graph, 4, 4, 0, 1, default);

        Assert.Equal(
            [
                [4],
            ],
            found?.InOrder() ?? []
        );
    }

    // 1 - 20 others - 20 others - … : 20^9 equal paths.
    [Fact]
    public void Of_very_many_paths_only_those_asked_for_are_written_out()
    {
        const int Width = 20;
        const int Layers = 9;
        var builder = new CoauthorGraphBuilder(
            [.. Enumerable.Range(0, (Width * Layers) + 2).Select(key => (long)key)],
            key => (UInt128)(ulong)key
        );
        var part = builder.NewPart();
        for (var layer = 0; layer <= Layers; layer++)
        {
            foreach (var a in Layer(layer))
            {
                foreach (var b in Layer(layer + 1))
                {
                    part.Add(new PairLink(a, b, new LinkFacts(1, null, null)));
                }
            }
        }

        var found = ShortestPaths.Find(
            builder.Build(default),
            0,
            (Width * Layers) + 1,
            10,
            1,
            default
        );

        Assert.NotNull(found);
        Assert.Equal(
            [
                [0, 1, 21, 41, 61, 81, 101, 121, 141, 161, 181],
                [0, 1, 21, 41, 61, 81, 101, 121, 141, 162, 181],
            ],
            found.InOrder().Take(2)
        );
        Assert.Equal(1_000, found.InOrder().Take(1_000).Distinct().Count());

        static IEnumerable<long> Layer(int layer) =>
            layer == 0 ? [0]
            : layer > Layers ? [(Width * Layers) + 1]
            : Enumerable.Range(((layer - 1) * Width) + 1, Width).Select(key => (long)key);
    }

    [Fact]
    public void A_cancelled_search_ends()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var drawn = new DrawnGraph(1, density: 0.1);

        _ = Assert.Throws<OperationCanceledException>(() =>
            ShortestPaths.Find(drawn.Graph, 0, 9, 6, 1, cancelled.Token)
        );
    }

    // Every simple path, the shortest of them, sorted: slow and plain.
    private static List<List<long>> AllShortest(
        DrawnGraph drawn,
        long from,
        long to,
        int hopsMax,
        int weightMin
    )
    {
        List<List<long>> paths =
        [
            [from],
        ];
        for (var hops = 0; hops <= hopsMax; hops++)
        {
            var arrived = paths.FindAll(path => path[^1] == to);
            if (arrived.Count > 0)
            {
                return
                [
                    .. arrived.Order(
                        Comparer<List<long>>.Create(
                            (a, b) =>
                                a.Zip(b, DrawnGraph.InOrder.Compare).FirstOrDefault(c => c != 0)
                        )
                    ),
                ];
            }

            paths =
            [
                .. paths.SelectMany(path =>
                    drawn
                        .LinksOf(path[^1])
                        .Where(link => link.Facts.Weight >= weightMin && !path.Contains(link.To))
                        .Select(link => path.Append(link.To).ToList())
                ),
            ];
        }

        return [];
    }
}
