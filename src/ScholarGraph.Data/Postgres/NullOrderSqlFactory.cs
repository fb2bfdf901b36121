#pragma warning disable EF1001 // See NullOrderSql.
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;

namespace ScholarGraph.Data.Postgres;

/// <summary>Makes <see cref="NullOrderSql"/>, one a query.</summary>
internal sealed class NullOrderSqlFactory(
    QuerySqlGeneratorDependencies dependencies,
    IRelationalTypeMappingSource mappings,
    INpgsqlSingletonOptions options
) : IQuerySqlGeneratorFactory
{
    public QuerySqlGenerator Create() =>
        new NullOrderSql(dependencies, mappings, options.PostgresVersion);
}
