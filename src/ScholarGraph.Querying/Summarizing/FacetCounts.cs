using ScholarGraph.Querying.Computing;

namespace ScholarGraph.Querying.Summarizing;

/// <summary>The type that facets are made of.</summary>
internal static class FacetCounts
{
    public const string TypeName = "FacetCount";
    public const string Value = "value";
    public const string Label = "label";
    public const string Count = "count";

    /// <summary>The same over counts that are read at once.</summary>
    public static ComputedType<FacetCount> Type { get; } =
        new ComputedType<FacetCount>(TypeName, "") { IsBuiltIn = true }
            .Value(Value, count => count.Value, "")
            .Value(Label, count => count.Label, "")
            .Value(Count, count => count.Count, "");
}
