using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Limits;

namespace ScholarGraph.Querying.Pricing;

/// <summary>Refuses what costs too much, in HotChocolate's words, and names the field that it is for.</summary>
internal static class CostErrors
{
    /// <summary>Why an operation may not run; null when it may.</summary>
    public static GraphError? Check(
        OperationCost cost,
        PriceFormula price,
        RequestVariables variables,
        QueryLimits limits
    ) =>
        cost.Field > limits.FieldCostMax
            ? Exceeded("field", cost.Field, limits.FieldCostMax, price, variables, c => c.Field)
        : cost.Type > limits.TypeCostMax
            ? Exceeded("type", cost.Type, limits.TypeCostMax, price, variables, c => c.Type)
        : null;

    private static GraphError Exceeded(
        string measure,
        double cost,
        int max,
        PriceFormula price,
        RequestVariables variables,
        Func<OperationCost, double> of
    ) =>
        new($"The maximum allowed {measure} cost was exceeded.")
        {
            Code = ErrorCodes.CostExceeded,
            Extensions =
            [
                new($"{measure}Cost", cost),
                new(measure == "field" ? "maxFieldCost" : "maxTypeCost", max),
                new("mostExpensivePath", price.MostExpensivePath(variables, of)),
            ],
        };
}
