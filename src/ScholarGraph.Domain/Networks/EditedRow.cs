namespace ScholarGraph.Domain.Networks;

/// <summary>The links of a node while they are changed.</summary>
internal sealed class EditedRow
{
    private readonly Dictionary<int, int> _facts;

    public EditedRow(LinkRow row) =>
        _facts = row.Nodes.Zip(row.Facts).ToDictionary(link => link.First, link => link.Second);

    /// <summary>Sets the number of a link's facts; -1 takes the link away.</summary>
    public void Set(int node, int facts)
    {
        if (facts < 0)
        {
            _ = _facts.Remove(node);
        }
        else
        {
            _facts[node] = facts;
        }
    }

    public LinkRow ToRow() => new([.. _facts.Keys], [.. _facts.Values]);
}
