using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Sqlite;

namespace ScholarGraph.Data.Storing;

/// <summary>The database as a whole: making it, migrating it, locking it. Thread-safe.</summary>
/// <param name="contexts">Gives out contexts.</param>
/// <param name="options">Where the graph is kept.</param>
/// <param name="time">The clock.</param>
public sealed class GraphStore(
    IDbContextFactory<ScholarContext> contexts,
    DataOptions options,
    TimeProvider time
)
{
    /// <summary>Full path of the SQLite file.</summary>
    public string File { get; } = Path.GetFullPath(SqliteOptions.Connection(options).DataSource);

    /// <summary>Makes the folder and the database where they are not there, and brings an older one up to date.</summary>
    /// <param name="cancellationToken">Ends the work; a migration is whole or not at all.</param>
    /// <exception cref="StoreException">Busy, empty, foreign, newer, damaged or inaccessible.</exception>
    public Task MigrateAsync(CancellationToken cancellationToken) =>
        GuardAsync(async () =>
        {
            _ = Directory.CreateDirectory(Path.GetDirectoryName(File) ?? ".");
            using var held = await LockAsync(cancellationToken);
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            SqliteInspection.Inspect(File, [.. context.Database.GetMigrations()]);
            SqliteInspection.Create(File);
            await MigrateAsync(context, cancellationToken);
            return true;
        });

    /// <summary>Whether nothing was ever imported, or there is no database at all.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public Task<bool> IsEmptyAsync(CancellationToken cancellationToken) =>
        GuardAsync(async () =>
        {
            if (!System.IO.File.Exists(File))
            {
                return true;
            }

            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            return !await context.Sources.AnyAsync(cancellationToken);
        });

    /// <summary>The version that every change of the graph advances by one; 0 before the first.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public Task<long> ReadDataVersionAsync(CancellationToken cancellationToken) =>
        GuardAsync(async () =>
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            return await context
                .Statistics.Select(s => s.DataVersion)
                .SingleAsync(cancellationToken);
        });

    /// <summary>Takes the lock file that every writer holds during its transaction.</summary>
    internal Task<IDisposable> LockAsync(CancellationToken cancellationToken) =>
        WriteLock.TakeAsync(File, options.BusyTimeout, time, cancellationToken);

    /// <summary>Runs work on the database and tells its failures in one line each.</summary>
    internal async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e)
            when (StoreFailures.Translate(e, File, options.BusyTimeout) is { } failure)
        {
            throw failure;
        }
    }

    private static async Task MigrateAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    )
    {
        var database = context.Database;
        await database.OpenConnectionAsync(cancellationToken);
        await ClearStaleLockAsync(context, cancellationToken);
        if ((await database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            await database.MigrateAsync(cancellationToken);
        }

        _ = await database.ExecuteSqlRawAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"PRAGMA application_id = {SqliteInspection.ApplicationId}"
            ),
            cancellationToken
        );
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
