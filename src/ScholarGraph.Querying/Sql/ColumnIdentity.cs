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

    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        node.Method.DeclaringType == typeof(EF)
        && node.Method.Name == nameof(EF.Property)
        && model.PropertyOf(node) is { PropertyInfo: { } shown }
            ? Visit(Expression.Property(node.Arguments[0], shown))
            : base.VisitMethodCall(node);

    protected override Expression VisitMember(MemberExpression node)
    {
        if (model.ForeignKeyFor(node) is var (owner, property))
        {
            return Visit(MappedModel.PropertyOf(owner, property));
        }

        // What the base class has is the same column for each class derived from it.
        return
            node.Expression
                is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var instance }
            && node.Member.DeclaringType!.IsAssignableFrom(instance.Type)
            ? Visit(Expression.MakeMemberAccess(instance, node.Member))
            : base.VisitMember(node);
    }
}
