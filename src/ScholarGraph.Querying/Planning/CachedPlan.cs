using ScholarGraph.Querying.Pricing;

namespace ScholarGraph.Querying.Planning;

/// <summary>A plan as it is kept, with the price of its operation.</summary>
internal sealed record CachedPlan(Plan Plan, PriceFormula Price)
{
    /// <summary>When it was last asked for, in requests.</summary>
    public long Used { get; set; }
}
