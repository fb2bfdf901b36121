namespace ScholarGraph.Domain.Networks;

/// <summary>
/// Who wrote with whom, in memory: nodes are numbers from 0, links are the same from both ends. Immutable; a change makes
/// another graph, which shares what did not change.
/// </summary>
public sealed class CoauthorGraph
{
    private readonly KeyTable _keys;
    private readonly LinkTable _links;
    private readonly FactTable _factTable;
    private readonly LinkFacts[] _facts;
    private readonly Func<long, UInt128> _order;
    private readonly Dictionary<long, int> _newNodes;
    private readonly long[] _newKeys;
    private readonly Dictionary<int, LinkRow> _changed;

    internal CoauthorGraph(
        KeyTable keys,
        LinkTable links,
        FactTable facts,
        Func<long, UInt128> order
    )
        : this(keys, links, facts, order, [], [], []) { }

    private CoauthorGraph(
        KeyTable keys,
        LinkTable links,
        FactTable facts,
        Func<long, UInt128> order,
        Dictionary<long, int> newNodes,
        long[] newKeys,
        Dictionary<int, LinkRow> changed
    )
    {
        (_keys, _links, _factTable, _order) = (keys, links, facts, order);
        (_newNodes, _newKeys, _changed) = (newNodes, newKeys, changed);
        _facts = facts.ToArray();
    }

    /// <summary>How many nodes there are.</summary>
    public int Count => _keys.Count + _newKeys.Length;

    /// <summary>How many nodes have got other links since the graph was built as a whole.</summary>
    public int ChangedCount => _changed.Count;

    /// <summary>About how much memory it takes, bytes.</summary>
    public long Bytes =>
        _keys.Bytes
        + _links.Bytes
        + (48L * _facts.Length)
        + _changed.Values.Sum(row => 100L + (8L * row.Nodes.Length))
        + (32L * _newKeys.Length);

    /// <summary>The node of a key; -1 where there is none.</summary>
    /// <param name="key">Key of a researcher.</param>
    public int Find(long key) =>
        _keys.Find(key) is >= 0 and var node ? node : _newNodes.GetValueOrDefault(key, -1);

    /// <summary>The key of a node.</summary>
    /// <param name="node">From 0.</param>
    public long KeyOf(int node) => node < _keys.Count ? _keys[node] : _newKeys[node - _keys.Count];

    /// <summary>The links of a node.</summary>
    /// <param name="node">From 0.</param>
    public Links LinksOf(int node)
    {
        if (_changed.Count > 0 && _changed.TryGetValue(node, out var row))
        {
            return new Links(row.Nodes, row.Facts, _facts);
        }

        if (node >= _keys.Count)
        {
            return new Links([], [], _facts);
        }

        var (start, length) = (_links.Starts[node], _links.Starts[node + 1] - _links.Starts[node]);
        return new Links(
            _links.Nodes.AsSpan(start, length),
            _links.Facts.AsSpan(start, length),
            _facts
        );
    }

    /// <summary>Compares two nodes in the order that the graph was built with.</summary>
    /// <param name="a">A node.</param>
    /// <param name="b">Another.</param>
    public int Compare(int a, int b) =>
        a < _keys.Count && b < _keys.Count
            ? a.CompareTo(b)
            : _order(KeyOf(a)).CompareTo(_order(KeyOf(b)));

    /// <summary>The graph after a change.</summary>
    /// <param name="touched">Keys of all whose links changed, both ends of each.</param>
    /// <param name="links">All links that they have now, seen from them.</param>
    public CoauthorGraph With(IReadOnlyCollection<long> touched, IEnumerable<PairLink> links)
    {
        var (newNodes, newKeys) = (new Dictionary<long, int>(_newNodes), _newKeys.ToList());
        var changed = new Dictionary<int, LinkRow>(_changed);
        var facts = _factTable;
        var rows = links.ToLookup(link => link.From);
        foreach (var key in touched)
        {
            PairLink[] row = [.. rows[key]];
            changed[NodeOf(key)] = new LinkRow(
                [.. row.Select(link => NodeOf(link.To))],
                [.. row.Select(link => NumberOf(link.Facts))]
            );
        }

        return new(_keys, _links, facts, _order, newNodes, [.. newKeys], changed);

        int NodeOf(long key)
        {
            if (_keys.Find(key) is >= 0 and var old)
            {
                return old;
            }

            if (!newNodes.TryGetValue(key, out var node))
            {
                newNodes.Add(key, node = _keys.Count + newKeys.Count);
                newKeys.Add(key);
            }

            return node;
        }

        int NumberOf(LinkFacts said)
        {
            if (facts.TryFind(said, out var number))
            {
                return number;
            }

            facts = ReferenceEquals(facts, _factTable) ? facts.Copy() : facts;
            return facts.Add(said);
        }
    }
}
