using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Planning;

/// <summary>
/// Says which rows are a parent's without joining it: each column of the parent becomes a subquery by the parent's key, which the
/// database runs once, so that the row's own index is sought.
/// </summary>
internal sealed class ParentColumns(
    MappedModel model,
    EntityDefinition parent,
    Func<Expression, Expression> keyIs
)
{
    public Expression Match(Relation relation, ParameterExpression row)
    {
        var match =
            relation.Match
            ?? throw new InvalidOperationException(
                $"A collection of {parent.Name} that is no foreign key's needs a match."
            );
        var body = ReplacingExpressionVisitor.Replace(match.Parameters[1], row, match.Body);
        return new Replacement(match.Parameters[0], Column).Visit(body);
    }

    private MethodCallExpression Column(MemberExpression column)
    {
        var from = Expression.Parameter(parent.ClrType, "parent");
        var found = new RowQuery(model.Set(parent.ClrType), parent.ClrType).Where(
            from,
            keyIs(parent.RequiredKey.Value.Apply(from))
        );
        var selector = Expression.Lambda(Expression.MakeMemberAccess(from, column.Member), from);
        var values = Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Select),
            [parent.ClrType, column.Type],
            found.Expression,
            Expression.Quote(selector)
        );
        return Expression.Call(typeof(Queryable), nameof(Queryable.First), [column.Type], values);
    }

    private sealed class Replacement(
        ParameterExpression parameter,
        Func<MemberExpression, Expression> column
    ) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node) =>
            node.Expression == parameter ? column(node) : base.VisitMember(node);
    }
}
