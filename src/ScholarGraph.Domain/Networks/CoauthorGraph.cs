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

    /// <summary>The links of a node with the numbers of their facts; none where there is no such node yet.</summary>
    internal LinkRow RowOf(int node)
    {
        if (node >= Count)
        {
            return new LinkRow([], []);
        }

        var links = LinksOf(node);
        return new LinkRow([.. links.Nodes], [.. links.Numbers]);
    }

    /// <summary>Compares two nodes in the order that the graph was built with.</summary>
    /// <param name="a">A node.</param>
    /// <param name="b">Another.</param>
    public int Compare(int a, int b) =>
        a < _keys.Count && b < _keys.Count
            ? a.CompareTo(b)
            : _order(KeyOf(a)).CompareTo(_order(KeyOf(b)));

    /// <summary>The graph after some links have changed.</summary>
    /// <param name="links">Each once, in either direction, as it is now; those of weight 0 are gone.</param>
    public CoauthorGraph With(IReadOnlyCollection<PairLink> links)
    {
        ArgumentNullException.ThrowIfNull(links);
        var change = new GraphEdit(this, _factTable);
        foreach (var link in links)
        {
            change.Set(link);
        }

        return Edited(change);
    }

    /// <summary>The graph with nodes that have no links yet.</summary>
    /// <param name="keys">Keys that are no nodes, each once.</param>
    public CoauthorGraph WithNodes(IEnumerable<long> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var change = new GraphEdit(this, _factTable);
        foreach (var key in keys)
        {
            _ = change.NodeOf(key);
        }

        return Edited(change);
    }

    private CoauthorGraph Edited(GraphEdit change)
    {
        var newNodes = new Dictionary<long, int>(_newNodes);
        foreach (var (key, node) in change.NewNodes)
        {
            newNodes.Add(key, node);
        }

        var changed = new Dictionary<int, LinkRow>(_changed);
        foreach (var (node, row) in change.Rows)
        {
            changed[node] = row.ToRow();
        }

        long[] newKeys = [.. _newKeys, .. change.NewNodes.OrderBy(n => n.Value).Select(n => n.Key)];
        return new(_keys, _links, change.Facts, _order, newNodes, newKeys, changed);
    }
}
