namespace ScholarGraph.Data.Importing.Writing;

/// <summary>What becomes of one table.</summary>
internal sealed class TableChanges(GraphTable table)
{
    public GraphTable Table { get; } = table;

    public IReadOnlyList<object> Added { get; init; } = [];

    public List<(object Before, object After)> Changed { get; } = [];

    public List<object> Removed { get; } = [];

    public List<object> Unchanged { get; } = [];

    public bool IsEmpty => Added.Count + Changed.Count + Removed.Count == 0;
}
