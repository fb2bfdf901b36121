using ScholarGraph.Querying.Inputs;

namespace ScholarGraph.Querying.Pricing;

/// <summary>A selection on one object.</summary>
/// <param name="Terms">Its fields, or one for each type that the object can be of.</param>
/// <param name="IsChoice">Whether only one of the terms holds: then the dearest counts.</param>
internal sealed record PriceNode(IReadOnlyList<PriceTerm> Terms, bool IsChoice)
{
    public OperationCost Cost(OperationCost[] costs, RequestVariables variables)
    {
        var (field, type) = (0.0, 0.0);
        foreach (var term in Terms)
        {
            var total = term.Total(costs, variables);
            (field, type) = IsChoice
                ? (Math.Max(field, total.Field), Math.Max(type, total.Type))
                : (field + total.Field, type + total.Type);
        }

        return new(field, type);
    }
}
