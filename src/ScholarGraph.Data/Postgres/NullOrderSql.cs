#pragma warning disable EF1001 // The provider keeps the class for its own use; nothing public writes an order of nulls.
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL.Query.Internal;

namespace ScholarGraph.Data.Postgres;

/// <summary>Writes where nulls come in an order: first ascending and last descending, the other way round than PostgreSQL by itself.</summary>
internal sealed class NullOrderSql(
    QuerySqlGeneratorDependencies dependencies,
    IRelationalTypeMappingSource mappings,
    Version version
) : NpgsqlQuerySqlGenerator(dependencies, mappings, reverseNullOrderingEnabled: false, version)
{
    protected override Expression VisitOrdering(OrderingExpression orderingExpression)
    {
        var ordering = base.VisitOrdering(orderingExpression);
        if (orderingExpression.Expression is not ColumnExpression { IsNullable: false })
        {
            _ = Sql.Append(orderingExpression.IsAscending ? " NULLS FIRST" : " NULLS LAST");
        }

        return ordering;
    }
}
