using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace ScholarGraph.Data;

/// <summary>Begins read transactions below EF Core.</summary>
public static class Snapshot
{
    /// <summary>Begins a transaction in which every read sees the same state and nothing waits for writers.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="cancellationToken">Ends the wait for the server.</param>
    /// <returns>On PostgreSQL a transaction that also refuses to write.</returns>
    public static async Task<DbTransaction> BeginAsync(
        DbConnection connection,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(connection);
        if (connection is SqliteConnection sqlite)
        {
            return sqlite.BeginTransaction(deferred: true);
        }

        var transaction = await connection.BeginTransactionAsync(
            IsolationLevel.RepeatableRead,
            cancellationToken
        );
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SET TRANSACTION READ ONLY";
        _ = await command.ExecuteNonQueryAsync(cancellationToken);
        return transaction;
    }
}
