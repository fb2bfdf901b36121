using ScholarGraph.Querying.Inputs;

namespace ScholarGraph.Querying.Pricing;

/// <summary>A field of a selection, as it counts.</summary>
/// <param name="Name">Response name; null where it only stands for one of several types.</param>
/// <param name="Weight">What resolving it once costs, its arguments included.</param>
/// <param name="TypeWeight">What one of its objects counts; 0 for a scalar.</param>
/// <param name="Size">How many values it has.</param>
/// <param name="Inner">The node of its own selection, by its place in the formula; -1 for a scalar.</param>
internal sealed record PriceTerm(
    string? Name,
    double Weight,
    double TypeWeight,
    ListSize Size,
    int Inner
)
{
    /// <summary>The field and all within it, for one parent.</summary>
    public OperationCost Total(OperationCost[] costs, RequestVariables variables)
    {
        var (size, inner) = (Size.Of(variables), Inner < 0 ? default : costs[Inner]);
        return new(Weight + (size * inner.Field), size * (TypeWeight + inner.Type));
    }

    /// <summary>The field alone, for one parent.</summary>
    public OperationCost Own(RequestVariables variables) =>
        new(Weight, Size.Of(variables) * TypeWeight);
}
