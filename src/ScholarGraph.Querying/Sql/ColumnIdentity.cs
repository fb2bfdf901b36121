using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace ScholarGraph.Querying.Sql;

/// <summary>
/// Writes an expression so that two are equal where EF Core makes the same column of them: it selects one column for both, and the
/// others would be read from the wrong place.
/// </summary>
internal sealed class ColumnIdentity(MappedModel model) : ExpressionVisitor
{
    protected override Expression VisitUnary(UnaryExpression node) =>
        node.NodeType == ExpressionType.Convert
        && Nullable.GetUnderlyingType(node.Type) == node.Operand.Type
            ? Visit(node.Operand)
            : base.VisitUnary(node);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (
            node.Method.DeclaringType != typeof(EF)
            || node.Method.Name != nameof(EF.Property)
            || model.PropertyOf(node) is not { } property
        )
        {
            return base.VisitMethodCall(node);
        }

        var owner = Unneeded(node.Arguments[0], property.DeclaringType.ClrType);
        return property.PropertyInfo is { } shown && !property.IsIndexerProperty()
            ? Visit(Expression.Property(owner, shown))
            : node.Update(null, [Visit(owner), node.Arguments[1]]);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (model.ForeignKeyFor(node) is var (owner, property))
        {
            return Visit(MappedModel.PropertyOf(owner, property));
        }

        return
            node.Expression is { } instance
            && Unneeded(instance, node.Member.DeclaringType!) is var plain
            && plain != instance
            ? Visit(Expression.MakeMemberAccess(plain, node.Member))
            : base.VisitMember(node);
    }

    // What the base class has is the same column for each class derived from it.
    private static Expression Unneeded(Expression instance, Type declaring) =>
        instance is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var operand }
        && declaring.IsAssignableFrom(operand.Type)
            ? operand
            : instance;
}
