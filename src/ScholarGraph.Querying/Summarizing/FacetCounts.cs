namespace ScholarGraph.Querying.Summarizing;

/// <summary>The names of the type that facets are made of.</summary>
internal static class FacetCounts
{
    public const string TypeName = "FacetCount";
    public const string Value = "value";
    public const string Label = "label";
    public const string Count = "count";
}
