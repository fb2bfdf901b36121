using System.Linq.Expressions;
using ScholarGraph.Querying.Computing;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Paging;

namespace ScholarGraph.Querying.Planning;

/// <summary>The arguments of a field that C# answers: coerced, with filters compiled.</summary>
internal sealed class FieldArguments(
    IReadOnlyList<InputDefinition> inputs,
    IReadOnlyDictionary<string, InputValue> values,
    IReadOnlyDictionary<string, LambdaExpression> filters
)
{
    /// <summary>Of a field that takes none.</summary>
    public static FieldArguments None { get; } =
        new([], new Dictionary<string, InputValue>(), new Dictionary<string, LambdaExpression>());

    /// <exception cref="Errors.GraphFieldException">A mistake in them.</exception>
    public static FieldArguments Compile(
        PlanBuilder plan,
        string typeName,
        FieldGroup group,
        IReadOnlyList<InputDefinition> inputs
    )
    {
        if (inputs.Count == 0)
        {
            return None;
        }

        var values = plan.Arguments(typeName, group.First);
        var filters = new Dictionary<string, LambdaExpression>();
        foreach (var input in inputs.Where(i => i.Kind == InputKind.Filter))
        {
            var row = Expression.Parameter(input.Entity!.ClrType, "row");
            if (
                values.GetValueOrDefault(input.Name) is ObjectInput where
                && plan.Filters.Compile(where, input.Entity, row) is { } condition
            )
            {
                filters.Add(input.Name, Expression.Lambda(condition, row));
            }
        }

        return new FieldArguments(inputs, values, filters);
    }

    /// <summary>As a run has them.</summary>
    public CallArguments Of(LevelRun run) => new(inputs, values, filters, run);

    /// <summary>Has a level refuse numbers of elements that are negative or too large.</summary>
    public void CheckSizes(FunctionLevel level, string coordinate, int pageSizeMax)
    {
        foreach (var input in inputs.Where(i => i.Kind == InputKind.Size))
        {
            if (values.TryGetValue(input.Name, out var value))
            {
                var max = input.Max ?? pageSizeMax;
                level.Check(run => SizeCheck.Of(run.Resolve(value), coordinate, max));
            }
        }
    }
}
