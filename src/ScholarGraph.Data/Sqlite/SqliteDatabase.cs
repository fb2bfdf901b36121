using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Networks;
using ScholarGraph.Data.Storing;
using ScholarGraph.Domain.Networks;

namespace ScholarGraph.Data.Sqlite;

/// <summary>A graph in a SQLite file, with a lock file beside it.</summary>
internal sealed class SqliteDatabase(DataOptions options, TimeProvider time) : KeptDatabase
{
    private volatile bool _isOurs;

    public override string Place { get; } =
        Path.GetFullPath(SqliteOptions.Connection(options).DataSource);

    // Opening the file would make it.
    public override Task<bool> ExistsAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    ) => Task.FromResult(File.Exists(Place));

    public override async Task<bool> InspectAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    )
    {
        if (!File.Exists(Place))
        {
            return false;
        }

        Inspect(context);
        return (await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any()
            ? throw SqliteFailures.NotMigrated(Place)
            : true;
    }

    public override async Task MigrateAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    )
    {
        _ = Directory.CreateDirectory(Path.GetDirectoryName(Place) ?? ".");
        await using var held = await LockAsync(context, cancellationToken);
        Inspect(context);
        SqliteInspection.Create(Place);
        _isOurs = true;
        var database = context.Database;
        await database.OpenConnectionAsync(cancellationToken);
        await ClearStaleLockAsync(context, cancellationToken);
        if ((await database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            await database.MigrateAsync(cancellationToken);
        }

        await MarkAsync(context, cancellationToken);
        await KeepLogAsync(context, cancellationToken);
    }

    public override async Task<IAsyncDisposable> LockAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    ) => await SqliteWriteLock.TakeAsync(Place, options.BusyTimeout, time, cancellationToken);

    public override BulkWriter Bulk(ScholarContext context) => new SqliteBulkWriter(context);

    // More would take the processor from those who are served meanwhile.
    public override int LinkReadersMax => Math.Clamp(Environment.ProcessorCount, 1, 4);

    public override Task ReadLinksAsync(
        ScholarContext context,
        KeyRange range,
        PairList links,
        CancellationToken cancellationToken
    )
    {
        SqliteLinks.Read(
            (SqliteConnection)context.Database.GetDbConnection(),
            range,
            links,
            cancellationToken
        );
        return Task.CompletedTask;
    }

    public override StoreException? Translate(Exception failure) =>
        SqliteFailures.Translate(failure, Place, options.BusyTimeout);

    /// <summary>Sees to it that changes go to a log, beside which readers go on; a generation that was ended leaves the file without.</summary>
    public static async Task KeepLogAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    )
    {
        var mode = await context
            .Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode")
            .SingleAsync(cancellationToken);
        if (mode != "wal")
        {
            _ = await context.Database.ExecuteSqlRawAsync(
                "PRAGMA journal_mode = WAL",
                cancellationToken
            );
        }
    }

    private void Inspect(ScholarContext context)
    {
        SqliteInspection.Inspect(Place, [.. context.Database.GetMigrations()], _isOurs);
        _isOurs = _isOurs || File.Exists(Place);
    }

    // To set the mark anew would change the file with every start.
    private static async Task MarkAsync(ScholarContext context, CancellationToken cancellationToken)
    {
        var mark = await context
            .Database.SqlQueryRaw<long>("SELECT application_id AS Value FROM pragma_application_id")
            .SingleAsync(cancellationToken);
        if (mark != SqliteInspection.ApplicationId)
        {
            _ = await context.Database.ExecuteSqlRawAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"PRAGMA application_id = {SqliteInspection.ApplicationId}"
                ),
                cancellationToken
            );
        }
    }

    // EF leaves its row when a process dies inside a migration, and then waits for ever (dotnet/efcore 38958).
    // Whoever holds our lock file knows that no other process migrates.
    private static async Task ClearStaleLockAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    )
    {
        var there = await context
            .Database.SqlQueryRaw<int>(
                "SELECT count(*) AS Value FROM sqlite_schema WHERE name = '__EFMigrationsLock'"
            )
            .SingleAsync(cancellationToken);
        if (there > 0)
        {
            _ = await context.Database.ExecuteSqlRawAsync(
                "DELETE FROM __EFMigrationsLock",
                cancellationToken
            );
        }
    }
}
