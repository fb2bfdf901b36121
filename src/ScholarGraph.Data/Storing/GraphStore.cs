using Microsoft.EntityFrameworkCore;

namespace ScholarGraph.Data.Storing;

/// <summary>The database as a whole: making it, migrating it, locking it. Thread-safe.</summary>
public sealed class GraphStore
{
    private readonly IDbContextFactory<ScholarContext> _contexts;
    private readonly KeptDatabase _database;

    /// <param name="contexts">Gives out contexts.</param>
    /// <param name="database">The database that they are on.</param>
    internal GraphStore(IDbContextFactory<ScholarContext> contexts, KeptDatabase database) =>
        (_contexts, _database) = (contexts, database);

    /// <summary>Where the graph is kept, for people: the full path of the SQLite file, or server and database.</summary>
    public string Place => _database.Place;

    /// <summary>Makes the folder and the file where they are not there, and brings an older database up to date.</summary>
    /// <param name="cancellationToken">Ends the work; a migration is whole or not at all.</param>
    /// <exception cref="StoreException">Busy, empty, foreign, newer, damaged or inaccessible.</exception>
    public Task MigrateAsync(CancellationToken cancellationToken) =>
        WithContextAsync(
            async context =>
            {
                await _database.MigrateAsync(context, cancellationToken);
                return true;
            },
            cancellationToken
        );

    /// <summary>Whether nothing was ever imported, or there is no graph at all.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public Task<bool> IsEmptyAsync(CancellationToken cancellationToken) =>
        WithContextAsync(
            async context =>
                !await _database.ExistsAsync(context, cancellationToken)
                || !await context.Sources.AnyAsync(cancellationToken),
            cancellationToken
        );

    /// <summary>The version that every change of the graph advances by one; 0 before the first.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public Task<long> ReadDataVersionAsync(CancellationToken cancellationToken) =>
        WithContextAsync(
            context => context.Statistics.Select(s => s.DataVersion).SingleAsync(cancellationToken),
            cancellationToken
        );

    /// <inheritdoc cref="KeptDatabase.InspectAsync"/>
    internal Task<bool> InspectAsync(ScholarContext context, CancellationToken cancellationToken) =>
        _database.InspectAsync(context, cancellationToken);

    /// <inheritdoc cref="KeptDatabase.LockAsync"/>
    internal Task<IAsyncDisposable> LockAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    ) => _database.LockAsync(context, cancellationToken);

    /// <inheritdoc cref="KeptDatabase.Bulk"/>
    internal BulkWriter Bulk(ScholarContext context) => _database.Bulk(context);

    /// <summary>Runs work on the database and tells its failures in one line each.</summary>
    internal async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (_database.Translate(e) is { } failure)
        {
            throw failure;
        }
    }

    private Task<T> WithContextAsync<T>(
        Func<ScholarContext, Task<T>> work,
        CancellationToken cancellationToken
    ) =>
        GuardAsync(async () =>
        {
            await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
            return await work(context);
        });
}
