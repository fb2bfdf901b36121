using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using ScholarGraph.Data.Searching;

namespace ScholarGraph.Data.Postgres;

/// <summary>The graph in a PostgreSQL database: the same model, with texts in byte order and indexes that put nulls where the API does.</summary>
/// <param name="options">Connection, as <see cref="PostgresOptions"/> makes it.</param>
public sealed class PostgresScholarContext(DbContextOptions<PostgresScholarContext> options)
    : ScholarContext(options)
{
    private static readonly SearchStatements _searching = new PostgresSearchStatements();

    internal override SearchStatements Searching => _searching;

    /// <inheritdoc />
    public override async Task<IAsyncDisposable> BeginReadAsync(CancellationToken cancellationToken)
    {
        var transaction = await Database.BeginTransactionAsync(
            IsolationLevel.RepeatableRead,
            cancellationToken
        );
        // Not the whole session: it may write afterwards.
        _ = await Database.ExecuteSqlRawAsync("SET TRANSACTION READ ONLY", cancellationToken);
        return transaction;
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        foreach (
            var index in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetIndexes())
        )
        {
            if (index.Properties.Any(property => property.IsNullable))
            {
                index.SetNullSortOrder(
                    index.Properties.Select((_, i) => NullsOf(index, i)).ToArray()
                );
            }
        }
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        // Whatever the database's language: the same order on every machine, and after an update of its libraries.
        _ = configurationBuilder.Properties<string>().UseCollation("C");
    }

    // As NullOrderSql writes it; where a column has no nulls neither says anything, so that the two match.
    private static NullSortOrder NullsOf(IMutableIndex index, int column) =>
        !index.Properties[column].IsNullable ? NullSortOrder.Unspecified
        : IsDescending(index, column) ? NullSortOrder.NullsLast
        : NullSortOrder.NullsFirst;

    // An empty list means that all columns descend.
    private static bool IsDescending(IMutableIndex index, int column) =>
        index.IsDescending is { } descending && (descending.Count == 0 || descending[column]);
}
