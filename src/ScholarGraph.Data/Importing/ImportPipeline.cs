using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Importing.Writing;
using ScholarGraph.Data.Storing;
using ScholarGraph.Data.Topics;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Data.Importing;

/// <summary>Brings sources into the graph: idempotent, additive, and in whatever order the same up to ids and slugs. Thread-safe.</summary>
/// <remarks>
/// The graph is worked out anew from all kept sources, compared with what is there, and the difference is written in
/// one transaction. If another process wrote meanwhile, the work is done again on what that one left.
/// </remarks>
public sealed class ImportPipeline
{
    private readonly IDbContextFactory<ScholarContext> _contexts;
    private readonly GraphStore _store;
    private readonly TimeProvider _time;
    private readonly Func<IReadOnlyCollection<SourceDocument>, ResolvedGraph> _resolve;

    /// <param name="contexts">Gives out contexts.</param>
    /// <param name="store">The database as a whole.</param>
    /// <param name="time">The clock.</param>
    public ImportPipeline(
        IDbContextFactory<ScholarContext> contexts,
        GraphStore store,
        TimeProvider time
    )
        : this(contexts, store, time, Resolver.Resolve) { }

    internal ImportPipeline(
        IDbContextFactory<ScholarContext> contexts,
        GraphStore store,
        TimeProvider time,
        Func<IReadOnlyCollection<SourceDocument>, ResolvedGraph> resolve
    )
    {
        _contexts = contexts;
        _store = store;
        _time = time;
        _resolve = resolve;
    }

    /// <summary>Imports one source. A source of the same hash takes the place of the kept one.</summary>
    /// <param name="document">What a reader made of the source.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    /// <returns>What changed; <see cref="ImportState.Failed"/>, with nothing written, when the source names neither a person nor a work.</returns>
    /// <exception cref="StoreException">The database cannot be read or written.</exception>
    public Task<ImportReport> ImportAsync(
        SourceDocument document,
        ImportOptions options,
        CancellationToken cancellationToken
    ) =>
        ImportReporter.Refusal(document) is { } refusal
            ? Task.FromResult(refusal)
            : ChangeAsync(GraphChange.Adding(document, options.Vocabulary), cancellationToken);

    /// <summary>Begins a preview on the graph as it is now: imports that are never written.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>A preview on an empty graph where there is no database.</returns>
    /// <exception cref="StoreException">The database cannot be read as one of this version.</exception>
    public Task<ImportPreview> PreviewAsync(CancellationToken cancellationToken) =>
        _store.GuardAsync(async () =>
        {
            var startedAt = _time.GetUtcNow().UtcDateTime;
            await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
            var kept = await _store.InspectAsync(context, cancellationToken)
                ? await ReadAsync(context, cancellationToken)
                : new KeptGraph();
            var model = context.Model;
            return new ImportPreview(
                kept,
                (change, graph) => WorkedOutChange.Of(change, graph, model, _resolve, startedAt)
            );
        });

    /// <summary>Keeps a vocabulary from now on, and joins the topics that it joins.</summary>
    /// <param name="vocabulary">The whole vocabulary, in the place of the kept one.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    /// <exception cref="StoreException">The database cannot be read or written.</exception>
    public Task<ImportReport> KeepVocabularyAsync(
        TopicVocabulary vocabulary,
        CancellationToken cancellationToken
    ) =>
        _store.GuardAsync(async () =>
            await KeptVocabularyAsync(vocabulary, cancellationToken)
            ?? await ChangeAsync(new GraphChange(null, null, vocabulary), cancellationToken)
        );

    /// <summary>Takes back exactly what only one source says.</summary>
    /// <param name="sourceId">Key of the source; one that is not there changes nothing.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    /// <exception cref="StoreException">The database cannot be read or written.</exception>
    public Task<ImportReport> DeleteSourceAsync(
        long sourceId,
        CancellationToken cancellationToken
    ) => ChangeAsync(new GraphChange(null, sourceId, null), cancellationToken);

    private Task<ImportReport> ChangeAsync(
        GraphChange asked,
        CancellationToken cancellationToken
    ) =>
        _store.GuardAsync(async () =>
        {
            var startedAt = _time.GetUtcNow().UtcDateTime;
            while (true)
            {
                await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
                var change = WorkedOutChange.Of(
                    asked,
                    await ReadAsync(context, cancellationToken),
                    context.Model,
                    _resolve,
                    startedAt
                );
                if (!change.Writes)
                {
                    return change.Report;
                }

                await using var held = await _store.LockAsync(context, cancellationToken);
                await using var transaction = await context.Database.BeginTransactionAsync(
                    cancellationToken
                );
                if (
                    await VersionAsync(context, cancellationToken)
                    != change.Kept.Statistics.DataVersion
                )
                {
                    continue;
                }

                await GraphWriter.ApplyAsync(context, change.Changes, cancellationToken);
                var runId = await RunWriter.AddAsync(
                    context,
                    new RunRecord(change, startedAt, _time.GetUtcNow().UtcDateTime),
                    cancellationToken
                );
                await transaction.CommitAsync(cancellationToken);
                return change.Report with { RunId = runId };
            }
        });

    // Every start asks, and to read a whole graph in order to change nothing takes long in a large one. A generated
    // graph has its own topics.
    private async Task<ImportReport?> KeptVocabularyAsync(
        TopicVocabulary vocabulary,
        CancellationToken cancellationToken
    )
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await context.BeginReadAsync(cancellationToken);
        var kept = await context
            .Set<VocabularyLabel>()
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return vocabulary.IsThatOf(kept) || await IsGeneratedAsync(context, cancellationToken)
            ? new ImportReport
            {
                State = ImportState.Completed,
                DataVersion = await VersionAsync(context, cancellationToken),
                IsUnchanged = true,
            }
            : null;
    }

    private static Task<bool> IsGeneratedAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    ) =>
        context.Sources.AnyAsync(
            source => source.Kind == SourceFormat.Generated,
            cancellationToken
        );

    private static Task<long> VersionAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    ) => context.Statistics.Select(row => row.DataVersion).SingleAsync(cancellationToken);

    private static async Task<KeptGraph> ReadAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    )
    {
        await using var snapshot = await context.BeginReadAsync(cancellationToken);
        // The graph is worked out anew from its sources, and a generated one has none to work it out from.
        return await IsGeneratedAsync(context, cancellationToken)
            ? throw new StoreException(
                StoreCodes.GeneratedGraph,
                "The graph is a generated one, and nothing can be imported into it; choose another database."
            )
            : await KeptGraph.ReadAsync(context, cancellationToken);
    }
}
