using System.Linq.Expressions;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Planning;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Computing;

/// <summary>Puts a run's values into a compiled condition, so that EF Core can run it as part of another query.</summary>
internal sealed class BoundFilter(LevelRun run) : ExpressionVisitor
{
    protected override Expression VisitMember(MemberExpression node) =>
        SlotNameOf(node) is { } name
            ? Parameter(node.Type, ((FunctionLevel)run.Level).ValueOf(name, run))
            : base.VisitMember(node);

    // EF Core makes a parameter of what a field holds, and keeps the compiled query for all values.
    private static MemberExpression Parameter(Type type, object? value)
    {
        var held = Activator.CreateInstance(typeof(Held<>).MakeGenericType(type))!;
        var field = held.GetType().GetField("Value")!;
        field.SetValue(held, value);
        return Expression.Field(Expression.Constant(held), field);
    }

    private static string? SlotNameOf(MemberExpression node) =>
        node.Expression switch
        {
            ConstantExpression { Type: { IsGenericType: true } type }
                when type.GetGenericTypeDefinition() == typeof(Box<>) => node.Member.Name,
            MemberExpression outer when SlotNameOf(outer) is { } name => name
                + "_"
                + node.Member.Name,
            _ => null,
        };

    private sealed class Held<T>
    {
        public T Value = default!;
    }
}
