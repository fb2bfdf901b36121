using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ScholarGraph.Data.Sqlite;

/// <summary>Sets what SQLite keeps per connection, functions among it. WAL is kept in the file, so the migration sets it.</summary>
internal sealed class SqlitePragmas(DataOptions options) : DbConnectionInterceptor
{
    private static readonly string[] Levels = ["OFF", "NORMAL", "FULL", "EXTRA"];

    private readonly string _pragmas = string.Create(
        CultureInfo.InvariantCulture,
        $"PRAGMA busy_timeout = {(long)options.BusyTimeout.TotalMilliseconds}; PRAGMA synchronous = {Level(options.Synchronous)}; PRAGMA cache_size = -16384;"
    );

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = _pragmas;
        _ = command.ExecuteNonQuery();
        SqliteSearchIndex.Prepare((SqliteConnection)connection);
    }

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }

    private static string Level(string setting) =>
        Levels.FirstOrDefault(level => level.Equals(setting, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException(
            $"Synchronous is '{setting}'; it must be one of {string.Join(", ", Levels)}."
        );
}
