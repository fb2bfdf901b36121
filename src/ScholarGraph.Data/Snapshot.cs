using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ScholarGraph.Data;

/// <summary>Begins read transactions below EF Core.</summary>
public static class Snapshot
{
    private const string ReadOnly = "default_transaction_read_only";

    /// <summary>Begins a transaction in which every read sees the same state and nothing waits for writers.</summary>
    /// <param name="connection">An open connection, which is only read from.</param>
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

        // Once a session: a statement in each transaction would be one more trip to the server. The server tells what is set.
        if (
            connection is NpgsqlConnection postgres
            && postgres.PostgresParameters.GetValueOrDefault(ReadOnly) != "on"
        )
        {
            await using var command = postgres.CreateCommand();
            command.CommandText = $"SET {ReadOnly} = on";
            _ = await command.ExecuteNonQueryAsync(cancellationToken);
        }

        return await connection.BeginTransactionAsync(
            IsolationLevel.RepeatableRead,
            cancellationToken
        );
    }
}
