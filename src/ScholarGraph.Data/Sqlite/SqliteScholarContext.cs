using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Searching;

namespace ScholarGraph.Data.Sqlite;

/// <summary>The graph in a SQLite file; transactions that EF begins itself take the write lock at once (BEGIN IMMEDIATE).</summary>
/// <param name="options">Connection and pragmas, as <see cref="SqliteOptions"/> makes them.</param>
public sealed class SqliteScholarContext(DbContextOptions<SqliteScholarContext> options)
    : ScholarContext(options)
{
    private static readonly SearchStatements _searching = new SqliteSearchStatements();

    internal override SearchStatements Searching => _searching;

    /// <inheritdoc />
    public override async Task<IAsyncDisposable> BeginReadAsync(CancellationToken cancellationToken)
    {
        await Database.OpenConnectionAsync(cancellationToken);
        var connection = (SqliteConnection)Database.GetDbConnection();
        var transaction = connection.BeginTransaction(IsolationLevel.Serializable, deferred: true);
        return new ReadSnapshot(
            await Database.UseTransactionAsync(transaction, cancellationToken),
            transaction
        );
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        foreach (var (entity, property) in TrigramIndexes.Texts)
        {
            var table = TrigramIndexes.NameOf(entity, property);
            _ = modelBuilder.SharedTypeEntity<TrigramRow>(
                table,
                rows =>
                {
                    // EF has no word for a full-text table; the migration says it in SQL.
                    _ = rows.ToTable(table, made => made.ExcludeFromMigrations()).HasNoKey();
                    _ = rows.Property(row => row.Key).HasColumnName("rowid");
                    _ = rows.Property(row => row.Asked).HasColumnName(table);
                }
            );
        }
    }
}
