using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ScholarGraph.Data.Networks;
using ScholarGraph.Data.Storing;
using ScholarGraph.Domain.Networks;

namespace ScholarGraph.Data.Postgres;

/// <summary>A graph in a PostgreSQL database, which its operator has made; writers hold an advisory lock of the session.</summary>
internal sealed class PostgresDatabase(DataOptions options) : KeptDatabase
{
    // The letters ScGraph. The lock is of this database, not of the whole server.
    private const long LockKey = 0x53_63_47_72_61_70_68;

    public override string Place { get; } = PlaceOf(PostgresOptions.Connection(options));

    public override async Task<bool> ExistsAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    ) =>
        await context
            .Database.SqlQueryRaw<bool>(
                """SELECT to_regclass('"GraphStatistics"') IS NOT NULL AS "Value" """
            )
            .SingleAsync(cancellationToken);

    public override async Task<bool> InspectAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    )
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        await InspectServerAsync(context, cancellationToken);
        return !await ExistsAsync(context, cancellationToken) ? false
            : (await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any()
                ? throw PostgresFailures.NotMigrated(Place)
            : true;
    }

    public override async Task MigrateAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    )
    {
        await using var held = await LockAsync(context, cancellationToken);
        await InspectServerAsync(context, cancellationToken);
        if ((await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            await context.Database.MigrateAsync(cancellationToken);
        }
    }

    public override async Task<IAsyncDisposable> LockAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    )
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        var connection = context.Database.GetDbConnection();
        // To the server 0 means for ever.
        var patience = Math.Max(1, (long)options.BusyTimeout.TotalMilliseconds);
        await RunAsync(
            connection,
            string.Create(
                CultureInfo.InvariantCulture,
                $"SET lock_timeout = {patience}; SET default_transaction_read_only = off; SELECT pg_advisory_lock({LockKey})"
            ),
            cancellationToken
        );
        await PendingDefinitions.MakeAsync((NpgsqlConnection)connection, cancellationToken);
        return new Held(context);
    }

    public override BulkWriter Bulk(ScholarContext context) => new PostgresBulkWriter(context);

    // The server spreads a scan over its own processors.
    public override Task ReadLinksAsync(
        ScholarContext context,
        KeyRange range,
        PairList links,
        CancellationToken cancellationToken
    )
    {
        PostgresLinks.Read(
            (NpgsqlConnection)context.Database.GetDbConnection(),
            range,
            links,
            cancellationToken
        );
        return Task.CompletedTask;
    }

    public override StoreException? Translate(Exception failure) =>
        PostgresFailures.Translate(failure, Place, options.BusyTimeout);

    private Task InspectServerAsync(ScholarContext context, CancellationToken cancellationToken) =>
        PostgresInspection.InspectAsync(
            (NpgsqlConnection)context.Database.GetDbConnection(),
            Place,
            [.. context.Database.GetMigrations()],
            cancellationToken
        );

    private static string PlaceOf(NpgsqlConnectionStringBuilder connection)
    {
        var host = connection.Host ?? "";
        var server = host.Contains(',', StringComparison.Ordinal)
            ? host
            : string.Create(CultureInfo.InvariantCulture, $"{host}:{connection.Port}");
        return $"{server}/{connection.Database ?? connection.Username}";
    }

    private static async Task RunAsync(
        DbConnection connection,
        string sql,
        CancellationToken cancellationToken
    )
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        // The server ends the wait, not the client.
        command.CommandTimeout = 0;
        _ = await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private sealed class Held(ScholarContext context) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            try
            {
                if (
                    context.Database.GetDbConnection() is { State: ConnectionState.Open } connection
                )
                {
                    await RunAsync(
                        connection,
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"SELECT pg_advisory_unlock({LockKey}); RESET lock_timeout"
                        ),
                        CancellationToken.None
                    );
                }

                await context.Database.CloseConnectionAsync();
            }
            catch (DbException)
            {
                // A broken session has freed its locks by itself; the reason was told where it broke.
            }
        }
    }
}
