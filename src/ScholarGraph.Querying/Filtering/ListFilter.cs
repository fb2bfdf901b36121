using System.Linq.Expressions;
using ScholarGraph.Querying.Inputs;

namespace ScholarGraph.Querying.Filtering;

/// <summary>Turns the filter of a list into a condition: <c>some</c>, <c>none</c>, <c>all</c> and <c>any</c>.</summary>
/// <param name="where">The filter.</param>
/// <param name="rows">The list.</param>
/// <param name="rowType">Type of its elements.</param>
/// <param name="condition">What a filter of elements means for one; null where it says nothing.</param>
internal sealed class ListFilter(
    ObjectInput where,
    Expression rows,
    Type rowType,
    Func<ObjectInput, ParameterExpression, Expression?> condition
)
{
    /// <returns>The condition; null where the filter says nothing.</returns>
    public Expression? Compile() =>
        Conditions.All(where.Fields.Select(field => Quantified(field.Key, field.Value)));

    private Expression? Quantified(string name, InputValue value) =>
        (name, value) switch
        {
            ("any", ScalarInput { Value: bool any }) => any ? Any() : Expression.Not(Any()),
            ("some" or "none" or "all", ObjectInput elements) => Elements(name, elements),
            _ => throw FilterErrors.NullOperand(name, where.Type),
        };

    private Expression? Elements(string name, ObjectInput elements)
    {
        var row = Expression.Parameter(rowType, "element");
        if (condition(elements, row) is not { } holds)
        {
            return null;
        }

        if (IsOfValues)
        {
            // Npgsql looks into what Any is asked of a list of values and gives up on some of it; into Where it does not look.
            return name switch
            {
                "some" => Any(Where(row, holds)),
                "none" => Expression.Not(Any(Where(row, holds))),
                _ => Expression.Not(Any(Where(row, Expression.Not(holds)))),
            };
        }

        var found = Expression.Call(
            typeof(Enumerable),
            name == "all" ? nameof(Enumerable.All) : nameof(Enumerable.Any),
            [rowType],
            rows,
            Expression.Lambda(holds, row)
        );
        return name == "none" ? Expression.Not(found) : found;
    }

    private bool IsOfValues =>
        rowType.IsValueType || rowType == typeof(string) || rowType == typeof(Uri);

    private MethodCallExpression Where(ParameterExpression row, Expression holds) =>
        Expression.Call(
            typeof(Enumerable),
            nameof(Enumerable.Where),
            [rowType],
            rows,
            Expression.Lambda(holds, row)
        );

    private MethodCallExpression Any() => Any(rows);

    private MethodCallExpression Any(Expression of) =>
        Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [rowType], of);
}
