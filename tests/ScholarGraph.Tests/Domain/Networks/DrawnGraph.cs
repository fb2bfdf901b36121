using ScholarGraph.Domain.Networks;

namespace ScholarGraph.Tests.Domain.Networks;

/// <summary>A small random graph, as pairs of keys and as the graph that is made of them.</summary>
internal sealed class DrawnGraph
{
    private readonly Random _random;

    public DrawnGraph(int seed, int keys = 12, double density = 0.25)
    {
        _random = new Random(seed);
        Keys = [.. Enumerable.Range(1, keys).Select(key => (long)key * 7919)];
        foreach (var a in Keys)
        {
            foreach (var b in Keys.Where(b => b > a && _random.NextDouble() < density))
            {
                Pairs.Add((a, b), NewFacts());
            }
        }

        Graph = Build();
    }

    public long[] Keys { get; }

    public Dictionary<(long A, long B), LinkFacts> Pairs { get; } = [];

    public CoauthorGraph Graph { get; private set; }

    // The order is not that of the keys.
    public static UInt128 Order(long key) => (UInt128)(ulong)(key % 104_729);

    public static IComparer<long> InOrder { get; } =
        Comparer<long>.Create((a, b) => Order(a).CompareTo(Order(b)));

    public CoauthorGraph Build()
    {
        var builder = new CoauthorGraphBuilder([.. Keys.OrderBy(_ => _random.Next())], Order);
        PairList[] parts = [builder.NewPart(), builder.NewPart()];
        foreach (var ((a, b), facts) in Pairs.OrderBy(_ => _random.Next()))
        {
            parts[_random.Next(2)].Add(_random.Next(2) == 0 ? new(a, b, facts) : new(b, a, facts));
        }

        return builder.Build(default);
    }

    /// <summary>Changes some pairs, now and then with somebody new, and the graph by what changed alone.</summary>
    public void Change()
    {
        var changed = new Dictionary<(long, long), PairLink>();
        for (var i = _random.Next(1, 5); i > 0; i--)
        {
            var a = Keys[_random.Next(Keys.Length)];
            var b =
                _random.Next(3) == 0
                    ? 1_000_000 + _random.Next(3)
                    : Keys[_random.Next(Keys.Length)];
            if (a != b)
            {
                var pair = (Math.Min(a, b), Math.Max(a, b));
                if (!Pairs.Remove(pair) || _random.Next(2) == 0)
                {
                    Pairs[pair] = NewFacts();
                }

                var facts = Pairs.GetValueOrDefault(pair);
                changed[pair] = _random.Next(2) == 0 ? new(a, b, facts) : new(b, a, facts);
            }
        }

        Graph = Graph.With(changed.Values);
    }

    public IEnumerable<PairLink> LinksOf(long key) =>
        Pairs
            .Where(pair => pair.Key.A == key || pair.Key.B == key)
            .Select(pair => new PairLink(
                key,
                pair.Key.A == key ? pair.Key.B : pair.Key.A,
                pair.Value
            ));

    public int NodeOf(long key) => Graph.Find(key);

    public long One() => Keys[_random.Next(Keys.Length)];

    public int Next(int max) => _random.Next(max);

    private LinkFacts NewFacts()
    {
        int? first = _random.Next(4) == 0 ? null : 1990 + _random.Next(30);
        return new(_random.Next(1, 5), first, first + _random.Next(3));
    }
}
