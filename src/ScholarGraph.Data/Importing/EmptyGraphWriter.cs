using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Importing.Writing;
using ScholarGraph.Data.Storing;

namespace ScholarGraph.Data.Importing;

/// <summary>Brings many sources into a graph that holds nothing: there is nothing to compare with, and tables can be written while others are laid out.</summary>
internal sealed class EmptyGraphWriter(
    IDbContextFactory<ScholarContext> contexts,
    GraphStore store,
    TimeProvider time,
    Resolve resolve,
    string? build
)
{
    /// <returns>Null where the change asks for more, or the graph holds something: then nothing was written.</returns>
    /// <exception cref="StoreException">The database cannot be read or written.</exception>
    public Task<ImportedSet?> FillAsync(GraphChange change, CancellationToken cancellationToken) =>
        change
            is { Added.Count: > 1, DroppedSource: null, Decisions: null, ListsDifferences: false }
            ? store.GuardAsync<ImportedSet?>(() => WriteAsync(change, cancellationToken))
            : Task.FromResult<ImportedSet?>(null);

    private async Task<ImportedSet?> WriteAsync(
        GraphChange change,
        CancellationToken cancellationToken
    )
    {
        var startedAt = time.GetUtcNow().UtcDateTime;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await EmptyAsync(context, cancellationToken) is not { } empty)
        {
            return null;
        }

        var fill = new GraphFill(WorkedOutChange.Input(change, empty, resolve, startedAt));
        await using var held = await store.LockAsync(context, cancellationToken);
        if (
            await ChangeWriter.VersionAsync(context, cancellationToken)
            != empty.Statistics.DataVersion
        )
        {
            return null;
        }

        await using var bulk = store.Bulk(context);
        await bulk.OpenAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(
            cancellationToken
        );
        await fill.WriteAsync(bulk, cancellationToken);
        var (total, sources) = fill.Told(change, empty);
        var runs = await RunWriter.AddAsync(
            context,
            new RunRecord(
                change,
                empty,
                fill.Size,
                total,
                sources,
                startedAt,
                time.GetUtcNow().UtcDateTime,
                build
            ),
            cancellationToken
        );
        await transaction.CommitAsync(cancellationToken);
        return ImportedSet.Of(total, sources, runs);
    }

    // Redirects, decisions and what they cover outlive the last source.
    private static async Task<KeptGraph?> EmptyAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    )
    {
        await using var snapshot = await context.BeginReadAsync(cancellationToken);
        if (await context.Sources.AnyAsync(cancellationToken))
        {
            return null;
        }

        var kept = await KeptGraph.ReadAsync(context, cancellationToken);
        return GraphTables.All.All(table => table.Rows(kept.Rows).Count == 0) ? kept : null;
    }
}
