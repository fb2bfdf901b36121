namespace ScholarGraph.Domain.Networks;

/// <summary>Changes some links of a graph, which stays as it is.</summary>
internal sealed class GraphEdit(CoauthorGraph graph, FactTable facts)
{
    private readonly FactTable _before = facts;

    /// <summary>The facts, with those that came in.</summary>
    public FactTable Facts { get; private set; } = facts;

    /// <summary>Nodes that came in, by key.</summary>
    public Dictionary<long, int> NewNodes { get; } = [];

    /// <summary>The links of the nodes that have others now.</summary>
    public Dictionary<int, EditedRow> Rows { get; } = [];

    /// <summary>Sets a link, or takes it away where its weight is 0.</summary>
    public void Set(PairLink link)
    {
        var (from, to) = (NodeOf(link.From), NodeOf(link.To));
        var number = link.Facts.Weight == 0 ? -1 : NumberOf(link.Facts);
        RowOf(from).Set(to, number);
        RowOf(to).Set(from, number);
    }

    /// <summary>The node of a key, which is made where there is none.</summary>
    public int NodeOf(long key)
    {
        if (graph.Find(key) is >= 0 and var old)
        {
            return old;
        }

        if (!NewNodes.TryGetValue(key, out var node))
        {
            NewNodes.Add(key, node = graph.Count + NewNodes.Count);
        }

        return node;
    }

    private EditedRow RowOf(int node)
    {
        if (!Rows.TryGetValue(node, out var row))
        {
            Rows.Add(node, row = new EditedRow(graph.RowOf(node)));
        }

        return row;
    }

    private int NumberOf(LinkFacts said)
    {
        if (Facts.TryFind(said, out var number))
        {
            return number;
        }

        Facts = ReferenceEquals(Facts, _before) ? Facts.Copy() : Facts;
        return Facts.Add(said);
    }
}
