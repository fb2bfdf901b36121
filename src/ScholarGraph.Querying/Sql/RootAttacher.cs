using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace ScholarGraph.Querying.Sql;

/// <summary>Attaches sets to a provider: all roots of one query must be of the same.</summary>
internal sealed class RootAttacher(IAsyncQueryProvider provider) : ExpressionVisitor
{
    protected override Expression VisitExtension(Expression node) =>
        node is EntityQueryRootExpression root
            ? new EntityQueryRootExpression(provider, root.EntityType)
            : base.VisitExtension(node);
}
