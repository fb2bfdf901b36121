using ScholarGraph.Data.Networks;
using ScholarGraph.Domain.Networks;

namespace ScholarGraph.Data.Storing;

/// <summary>What keeping the graph is on one kind of database: where it is, how it is made and locked, what its failures mean.</summary>
internal abstract class KeptDatabase
{
    /// <summary>How messages name it: a path, or server and database; never a secret.</summary>
    public abstract string Place { get; }

    /// <summary>Whether there is a graph to read; false before the first migration.</summary>
    /// <param name="context">Not opened where that can be told without.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public abstract Task<bool> ExistsAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    );

    /// <summary>Looks at what is there, as a migration does first; writes nothing.</summary>
    /// <param name="context">Not opened where there is nothing.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Whether there is a graph of this version; false when there is none at all.</returns>
    /// <exception cref="StoreException">It is not ours, newer, older, damaged, or cannot be reached.</exception>
    public abstract Task<bool> InspectAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    );

    /// <summary>Makes the database where that is ours to do, looks at what is there, and brings it up to date.</summary>
    /// <exception cref="StoreException">It is not ours, newer, damaged, or cannot be reached.</exception>
    public abstract Task MigrateAsync(ScholarContext context, CancellationToken cancellationToken);

    /// <summary>Takes the lock that every writer holds around its transaction; it goes when the process dies.</summary>
    /// <param name="context">Whose transaction it is.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Dispose it to free the lock.</returns>
    /// <exception cref="StoreException">Busy beyond the timeout.</exception>
    public abstract Task<IAsyncDisposable> LockAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    );

    /// <summary>What writes many rows at once into an empty graph.</summary>
    /// <param name="context">In a transaction, with the lock held.</param>
    public virtual BulkWriter Bulk(ScholarContext context) => new(context);

    /// <summary>How many contexts are worth reading links with at once.</summary>
    public virtual int LinkReadersMax => 1;

    /// <summary>Reads each pair of co-authors once.</summary>
    /// <param name="context">In a read transaction.</param>
    /// <param name="range">Keys of the links to read.</param>
    /// <param name="links">Where to.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public abstract Task ReadLinksAsync(
        ScholarContext context,
        KeyRange range,
        PairList links,
        CancellationToken cancellationToken
    );

    /// <summary>What a failure below EF means for the operator; null when it is a bug of ours.</summary>
    public abstract StoreException? Translate(Exception failure);
}
