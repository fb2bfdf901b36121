using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ScholarGraph.Data.Sqlite;

/// <summary>The graph in a SQLite file; transactions that EF begins itself take the write lock at once (BEGIN IMMEDIATE).</summary>
/// <param name="options">Connection and pragmas, as <see cref="SqliteOptions"/> makes them.</param>
public sealed class SqliteScholarContext(DbContextOptions<SqliteScholarContext> options)
    : ScholarContext(options)
{
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
}
