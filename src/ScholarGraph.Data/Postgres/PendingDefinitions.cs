using Npgsql;

namespace ScholarGraph.Data.Postgres;

/// <summary>Foreign keys and indexes that a bulk load does without, and makes anew as the graph had them.</summary>
/// <remarks>
/// They are dropped in a transaction of its own, which gives way to readers, and made in the load's, under locks that let
/// readers pass. What a load that failed or was killed left out is made before anybody else writes.
/// </remarks>
internal sealed class PendingDefinitions
{
    // So long do readers wait for tables that others still hold, and so often.
    private const string Patience = "SET LOCAL lock_timeout = '100ms'";
    private const int AttemptsMax = 10;

    private readonly NpgsqlConnection _connection;
    private readonly List<PendingDefinition> _missing;
    private readonly HashSet<string> _whole = [];

    private PendingDefinitions(NpgsqlConnection connection, List<PendingDefinition> missing) =>
        (_connection, _missing) = (connection, missing);

    /// <summary>Drops those of empty tables.</summary>
    /// <param name="connection">In no transaction, with the lock of writers held.</param>
    /// <param name="tables">Names, quoted.</param>
    /// <param name="cancellationToken">Ends the work; then nothing is dropped.</param>
    /// <returns>Null, with nothing dropped, where readers do not let go of the tables, or the user may not drop.</returns>
    public static async Task<PendingDefinitions?> DropAsync(
        NpgsqlConnection connection,
        IReadOnlyList<string> tables,
        CancellationToken cancellationToken
    )
    {
        for (var attempt = 1; attempt <= AttemptsMax; attempt++)
        {
            try
            {
                return await TryDropAsync(connection, tables, cancellationToken);
            }
            catch (PostgresException held)
                when (held.SqlState
                        is PostgresErrorCodes.LockNotAvailable
                            or PostgresErrorCodes.DeadlockDetected
                )
            {
                // Somebody reads; again, then.
            }
            catch (PostgresException refused)
                when (refused.SqlState == PostgresErrorCodes.InsufficientPrivilege)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Makes those that a load which has ended left out.</summary>
    /// <param name="connection">In no transaction, with the lock of writers held.</param>
    /// <param name="cancellationToken">Ends the work; then they are left out as before.</param>
    public static async Task MakeAsync(
        NpgsqlConnection connection,
        CancellationToken cancellationToken
    )
    {
        if (await PendingTable.ExistsAsync(connection, cancellationToken))
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            var missing = await PendingTable.ReadAsync(connection, cancellationToken);
            await new PendingDefinitions(connection, missing).MakeRestAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
    }

    /// <summary>Tells that all rows of a table are there.</summary>
    /// <param name="table">Its name, not quoted.</param>
    public void Complete(string table) => _ = _whole.Add(table);

    /// <summary>Makes one whose tables are complete.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> MakeNextAsync(CancellationToken cancellationToken)
    {
        var next = _missing.FindIndex(missing => missing.Needs.All(_whole.Contains));
        if (next < 0)
        {
            return false;
        }

        await RunAsync(_connection, _missing[next].Make, cancellationToken);
        _missing.RemoveAt(next);
        return true;
    }

    /// <summary>Makes all that are still missing.</summary>
    public async Task MakeRestAsync(CancellationToken cancellationToken)
    {
        foreach (var missing in _missing)
        {
            await RunAsync(_connection, missing.Make, cancellationToken);
        }

        _missing.Clear();
        await RunAsync(_connection, PendingTable.Remove, cancellationToken);
    }

    private static async Task<PendingDefinitions> TryDropAsync(
        NpgsqlConnection connection,
        IReadOnlyList<string> tables,
        CancellationToken cancellationToken
    )
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await RunAsync(
            connection,
            $"{Patience}; LOCK TABLE {string.Join(", ", tables)} IN ACCESS EXCLUSIVE MODE; {PendingTable.Write(tables)}",
            cancellationToken
        );
        var missing = await PendingTable.ReadAsync(connection, cancellationToken);
        await RunAsync(
            connection,
            string.Join("; ", missing.Select(definition => definition.Drop)),
            cancellationToken
        );
        await transaction.CommitAsync(cancellationToken);
        return new PendingDefinitions(connection, missing);
    }

    private static async Task RunAsync(
        NpgsqlConnection connection,
        string sql,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(sql, connection);
        // An index of a large table takes as long as it takes.
        command.CommandTimeout = 0;
        _ = await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
