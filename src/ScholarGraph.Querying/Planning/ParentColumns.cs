using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Planning;

/// <summary>
/// Columns of the parent at hand without joining it: each becomes a subquery by the parent's key, which the database runs once, so
/// that the row's own index is sought.
/// </summary>
internal sealed class ParentColumns(
    MappedModel model,
    EntityDefinition parent,
    Func<Expression, Expression> keyIs
)
{
    /// <summary>A condition on a parent and a row, as one on the row alone.</summary>
    public Expression Match(LambdaExpression match, ParameterExpression row)
    {
        var body = ReplacingExpressionVisitor.Replace(match.Parameters[1], row, match.Body);
        return new Replacement(match.Parameters[0], Column).Visit(body);
    }

    /// <summary>The set of the parent at hand alone.</summary>
    public RowQuery Parent(ParameterExpression from) =>
        new RowQuery(model.Set(parent.ClrType), parent.ClrType).Where(
            from,
            keyIs(parent.RequiredKey.Value.Apply(from))
        );

    /// <summary>A value of the parent at hand.</summary>
    public Expression Value(Func<Expression, Expression> value)
    {
        var from = Expression.Parameter(parent.ClrType, "parent");
        var selected = value(from);
        var values = Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Select),
            [parent.ClrType, selected.Type],
            Parent(from).Expression,
            Expression.Quote(Expression.Lambda(selected, from))
        );
        return Expression.Call(typeof(Queryable), nameof(Queryable.First), [selected.Type], values);
    }

    private Expression Column(MemberExpression column) =>
        Value(from => Expression.MakeMemberAccess(from, column.Member));

    private sealed class Replacement(
        ParameterExpression parameter,
        Func<MemberExpression, Expression> column
    ) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node) =>
            node.Expression == parameter ? column(node) : base.VisitMember(node);
    }
}
