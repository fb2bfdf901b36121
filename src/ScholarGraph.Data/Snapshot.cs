using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ScholarGraph.Data;

/// <summary>Begins read transactions below EF Core.</summary>
public static class Snapshot
{
    private const string ReadOnly = "default_transaction_read_only";
    private const string Plans = "plan_cache_mode";

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
            command.CommandText = $"SET {ReadOnly} = on;{PlansOf(postgres)}";
            _ = await command.ExecuteNonQueryAsync(cancellationToken);
        }

        return await connection.BeginTransactionAsync(
            IsolationLevel.RepeatableRead,
            cancellationToken
        );
    }

    // A statement is prepared once and run with many values. Left to itself the server plans most of them anew each time: it takes
    // a number in LIMIT, and the length of an array, for much larger than they are as long as it does not know them.
    private static string PlansOf(NpgsqlConnection connection) =>
        new NpgsqlConnectionStringBuilder(connection.ConnectionString).Options?.Contains(
            Plans,
            StringComparison.Ordinal
        ) == true
            ? ""
            : $"SET {Plans} = force_generic_plan";
}
