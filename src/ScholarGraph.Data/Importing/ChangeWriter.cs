using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Importing.Near;
using ScholarGraph.Data.Importing.Writing;
using ScholarGraph.Data.Networks;
using ScholarGraph.Data.Storing;
using ScholarGraph.Data.Topics;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Data.Importing;

/// <summary>Works a change out on the graph as it is and writes it in one transaction; again, if another process wrote meanwhile.</summary>
internal sealed class ChangeWriter(
    IDbContextFactory<ScholarContext> contexts,
    GraphStore store,
    TimeProvider time,
    Resolve resolve,
    string? build
)
{
    private readonly EmptyGraphWriter _empty = new(contexts, store, time, resolve, build);

    /// <exception cref="StoreException">The database cannot be read or written.</exception>
    public async Task<ImportedSet> ChangeAsync(
        GraphChange asked,
        CancellationToken cancellationToken
    ) =>
        await _empty.FillAsync(asked, cancellationToken) is { } filled ? filled
        : await ChangeAsync(
            (work, token) => work.OutAsync(_ => asked, asked, token),
            cancellationToken
        )
            is var (_, set)
            ? set
        : throw new InvalidOperationException("A change was asked for and not made.");

    /// <param name="subject">What a decision is to be about; null for what is no decision, or reaches further.</param>
    /// <param name="ask">What is to change on the graph as it is; null for nothing. Asked again where another process wrote meanwhile.</param>
    /// <param name="isWanted">Whether to write what came of it.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    /// <returns>Null where nothing was to change, or what came of it is not wanted.</returns>
    /// <exception cref="StoreException">The database cannot be read or written.</exception>
    public Task<WrittenChange?> ChangeAsync(
        DecisionSubject? subject,
        Func<KeptGraph, GraphChange?> ask,
        Predicate<WorkedOutChange> isWanted,
        CancellationToken cancellationToken
    ) =>
        ChangeAsync(
            async (work, token) =>
                await work.OutAsync(subject, ask, token) is { } done && isWanted(done)
                    ? done
                    : null,
            cancellationToken
        );

    private Task<WrittenChange?> ChangeAsync(
        Func<ChangeWork, CancellationToken, Task<WorkedOutChange?>> workOut,
        CancellationToken cancellationToken
    ) =>
        store.GuardAsync<WrittenChange?>(async () =>
        {
            var startedAt = time.GetUtcNow().UtcDateTime;
            while (true)
            {
                await using var context = await contexts.CreateDbContextAsync(cancellationToken);
                var worked = await workOut(
                    new ChangeWork(context, resolve, build, startedAt),
                    cancellationToken
                );
                if (worked is not { } change)
                {
                    return null;
                }

                if (!change.Writes)
                {
                    return new WrittenChange(
                        change,
                        new ImportedSet(change.Report, change.Sources)
                    );
                }

                await using var held = await store.LockAsync(context, cancellationToken);
                if (
                    await VersionAsync(context, cancellationToken)
                    != change.Kept.Statistics.DataVersion
                )
                {
                    continue;
                }

                await using var bulk = change.FillsEmptyGraph ? store.Bulk(context) : null;
                if (bulk is not null)
                {
                    await bulk.OpenAsync(cancellationToken);
                }

                await using var transaction = await context.Database.BeginTransactionAsync(
                    cancellationToken
                );
                await (
                    bulk is not null
                        ? GraphFiller.FillAsync(bulk, change.Changes, cancellationToken)
                        : GraphWriter.ApplyAsync(context, change.Changes, cancellationToken)
                );
                if (bulk is null && !change.Report.IsUnchanged)
                {
                    await CoauthorChangeLog.AddAsync(
                        context,
                        change.Report.DataVersion,
                        CoauthorChangeLog.Links(change.Changes),
                        cancellationToken
                    );
                }

                var runs = await RunWriter.AddAsync(
                    context,
                    new RunRecord(
                        change.Change,
                        change.Kept,
                        change.Size,
                        change.Report,
                        change.Sources,
                        startedAt,
                        time.GetUtcNow().UtcDateTime,
                        build
                    ),
                    cancellationToken
                );
                await transaction.CommitAsync(cancellationToken);
                return new WrittenChange(
                    change,
                    ImportedSet.Of(change.Report, change.Sources, runs)
                );
            }
        });

    public static Task<bool> IsGeneratedAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    ) =>
        context.Sources.AnyAsync(
            source => source.Kind == SourceFormat.Generated,
            cancellationToken
        );

    public static Task<long> VersionAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    ) => context.Statistics.Select(row => row.DataVersion).SingleAsync(cancellationToken);
}
