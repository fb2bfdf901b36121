using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Storing;

namespace ScholarGraph.Data.Exporting;

/// <summary>Opens the kept graph for reading it out. Thread-safe.</summary>
public sealed class GraphReader
{
    private readonly IDbContextFactory<ScholarContext> _contexts;
    private readonly GraphStore _store;

    /// <param name="contexts">Gives out contexts.</param>
    /// <param name="store">The database as a whole.</param>
    public GraphReader(IDbContextFactory<ScholarContext> contexts, GraphStore store) =>
        (_contexts, _store) = (contexts, store);

    /// <summary>Opens one state of the graph: what is written meanwhile is not seen, and waits for nothing.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="StoreException">There is no graph of this version.</exception>
    public Task<GraphSnapshot> OpenAsync(CancellationToken cancellationToken) =>
        _store.GuardAsync(async () =>
        {
            var context = await _contexts.CreateDbContextAsync(cancellationToken);
            try
            {
                if (!await _store.InspectAsync(context, cancellationToken))
                {
                    throw new StoreException(
                        StoreCodes.NotMigrated,
                        $"{_store.Place} holds no graph yet; run scholargraph migrate, import or serve first."
                    );
                }

                return new GraphSnapshot(context, await context.BeginReadAsync(cancellationToken));
            }
            catch
            {
                await context.DisposeAsync();
                throw;
            }
        });
}
