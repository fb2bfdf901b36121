namespace ScholarGraph.Querying.Summarizing;

/// <summary>An element and one of the keys that it leads to, inside a query; never made outside of one.</summary>
internal sealed class FacetPair<TElement, TKey>
{
    public TElement Element { get; set; } = default!;

    public TKey Key { get; set; } = default!;
}
