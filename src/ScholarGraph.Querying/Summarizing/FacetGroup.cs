namespace ScholarGraph.Querying.Summarizing;

/// <summary>A key and how many elements lead to it, inside a query; never made outside of one.</summary>
internal sealed class FacetGroup<TKey>
{
    public TKey Key { get; set; } = default!;

    public int Count { get; set; }
}
