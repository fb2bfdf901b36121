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
        CompileFilters(plan, inputs, values, "", filters);
        return new FieldArguments(inputs, values, filters);
    }

    // Also those inside of input objects, by their way there.
    private static void CompileFilters(
        PlanBuilder plan,
        IReadOnlyList<InputDefinition> inputs,
        IEnumerable<KeyValuePair<string, InputValue>> values,
        string path,
        Dictionary<string, LambdaExpression> filters
    )
    {
        foreach (var (name, value) in values)
        {
            if (
                value is not ObjectInput given
                || inputs.FirstOrDefault(i => i.Name == name) is not { } input
            )
            {
                continue;
            }

            if (input.Fields is { } fields)
            {
                CompileFilters(plan, fields.Fields, given.Fields, path + name + ".", filters);
                continue;
            }

            var row = Expression.Parameter(input.Entity!.ClrType, "row");
            if (plan.Filters.Compile(given, input.Entity, row) is { } condition)
            {
                filters.Add(path + name, Expression.Lambda(condition, row));
            }
        }
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
