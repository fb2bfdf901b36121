using GraphQL.Types;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Schemas;

namespace ScholarGraph.Querying.Pricing;

/// <summary>What an argument costs as it was given: literals and variables alike, because both are coerced first.</summary>
internal static class InputCost
{
    /// <param name="argument">Its definition.</param>
    /// <param name="value">What was given; null costs nothing.</param>
    public static double Of(QueryArgument argument, InputValue value) =>
        value is NullInput ? 0 : CostDirectives.WeightOf(argument) + Within(value);

    private static double Within(InputValue value) =>
        value switch
        {
            ObjectInput input => input.Fields.Sum(field =>
                CostDirectives.WeightOf(input.Type.GetField(field.Key)!) + Within(field.Value)
            ),
            ListInput list => list.Items.Sum(Within),
            _ => 0,
        };
}
