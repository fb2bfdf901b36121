namespace ScholarGraph.Querying.Summarizing;

/// <summary>A value of a facet inside a query; never made outside of one.</summary>
internal sealed class FacetRow
{
    public string Value { get; set; } = "";

    public string Label { get; set; } = "";

    public int Count { get; set; }
}
