namespace ScholarGraph.Domain.Networks;

/// <summary>Makes a graph of its nodes and then its pairs, which may be read in several parts at once.</summary>
/// <param name="keys">Keys of the nodes, distinct; the builder takes the array and sorts it.</param>
/// <param name="order">A number for each key; what is called the order of nodes is the order of these.</param>
public sealed class CoauthorGraphBuilder(long[] keys, Func<long, UInt128> order)
{
    private readonly KeyTable _keys = new(keys, order);
    private readonly List<PairList> _parts = [];

    /// <summary>Begins a part. Parts are begun one by one; each is then filled by one thread.</summary>
    public PairList NewPart()
    {
        var part = new PairList(_keys);
        _parts.Add(part);
        return part;
    }

    /// <summary>The graph of all parts.</summary>
    /// <param name="cancellationToken">Ends the work.</param>
    public CoauthorGraph Build(CancellationToken cancellationToken)
    {
        _parts.ForEach(part => part.Resolve());
        var facts = new FactTable();
        int[][] numbers = [.. _parts.Select(part => Numbers(part.Facts, facts))];
        var starts = Starts(cancellationToken);
        var table = new LinkTable(starts, new int[starts[^1]], new int[starts[^1]]);
        int[] next = [.. starts];
        for (var part = 0; part < _parts.Count; part++)
        {
            foreach (var chunk in _parts[part].Chunks())
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var pair in chunk)
                {
                    var number = numbers[part][pair.Facts];
                    (table.Nodes[next[pair.From]], table.Facts[next[pair.From]++]) = (
                        pair.To,
                        number
                    );
                    (table.Nodes[next[pair.To]], table.Facts[next[pair.To]++]) = (
                        pair.From,
                        number
                    );
                }
            }
        }

        return new CoauthorGraph(_keys, table, facts, order);
    }

    private static int[] Numbers(FactTable part, FactTable all) =>
        [.. Enumerable.Range(0, part.Count).Select(number => all.Add(part[number]))];

    private int[] Starts(CancellationToken cancellationToken)
    {
        var starts = new int[_keys.Count + 1];
        foreach (var chunk in _parts.SelectMany(part => part.Chunks()))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var pair in chunk)
            {
                starts[pair.From + 1]++;
                starts[pair.To + 1]++;
            }
        }

        for (var node = 1; node < starts.Length; node++)
        {
            starts[node] += starts[node - 1];
        }

        return starts;
    }
}
