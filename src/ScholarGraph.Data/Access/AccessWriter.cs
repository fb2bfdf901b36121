using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Storing;

namespace ScholarGraph.Data.Access;

/// <summary>Reads and writes what is kept beside the graph, without a new version of the data.</summary>
internal sealed class AccessWriter(IDbContextFactory<ScholarContext> contexts, GraphStore store)
{
    public Task<T> ReadAsync<T>(
        Func<ScholarContext, Task<T>> read,
        CancellationToken cancellationToken
    ) =>
        store.GuardAsync(async () =>
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            return await read(context);
        });

    /// <summary>Writes in one transaction, while no other process writes.</summary>
    public Task<T> WriteAsync<T>(
        Func<ScholarContext, Task<T>> write,
        CancellationToken cancellationToken
    ) =>
        store.GuardAsync(async () =>
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await using var held = await store.LockAsync(context, cancellationToken);
            await using var transaction = await context.Database.BeginTransactionAsync(
                cancellationToken
            );
            var written = await write(context);
            _ = await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return written;
        });
}
