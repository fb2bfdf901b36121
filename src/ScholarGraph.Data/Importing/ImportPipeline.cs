using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Importing.Planning;
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
        document is { Owner: null, Works.Count: 0 }
            ? Task.FromResult(ImportReporter.Refuse(document, options))
            : ChangeAsync(
                new GraphChange(document, null, options.Vocabulary, options.DryRun),
                cancellationToken
            );

    /// <summary>Keeps a vocabulary from now on, and joins the topics that it joins.</summary>
    /// <param name="vocabulary">The whole vocabulary, in the place of the kept one.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    /// <exception cref="StoreException">The database cannot be read or written.</exception>
    public Task<ImportReport> KeepVocabularyAsync(
        TopicVocabulary vocabulary,
        CancellationToken cancellationToken
    ) => ChangeAsync(new GraphChange(null, null, vocabulary, IsDryRun: false), cancellationToken);

    /// <summary>Takes back exactly what only one source says.</summary>
    /// <param name="sourceId">Key of the source; one that is not there changes nothing.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    /// <exception cref="StoreException">The database cannot be read or written.</exception>
    public Task<ImportReport> DeleteSourceAsync(
        long sourceId,
        CancellationToken cancellationToken
    ) => ChangeAsync(new GraphChange(null, sourceId, null, IsDryRun: false), cancellationToken);

    private Task<ImportReport> ChangeAsync(
        GraphChange change,
        CancellationToken cancellationToken
    ) =>
        _store.GuardAsync(async () =>
        {
            var startedAt = _time.GetUtcNow().UtcDateTime;
            while (true)
            {
                await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
                var kept = await ReadAsync(context, cancellationToken);
                var documents = change.Documents(kept);
                var vocabulary = change.Vocabulary ?? kept.Vocabulary;
                var resolved = _resolve([.. documents.Values]);
                var planned = GraphPlanner.Plan(
                    new PlanInput(resolved, documents, vocabulary, kept, startedAt)
                );
                var changes = GraphDiff.Compare(context.Model, kept.Rows, planned);
                var report = ImportReporter.Report(context.Model, change, kept, planned, changes);
                if (change.IsDryRun || !change.Writes(kept, report))
                {
                    return report;
                }

                await using var held = await _store.LockAsync(context, cancellationToken);
                await using var transaction = await context.Database.BeginTransactionAsync(
                    cancellationToken
                );
                if (await VersionAsync(context, cancellationToken) != kept.Statistics.DataVersion)
                {
                    continue;
                }

                await GraphWriter.ApplyAsync(context, changes, cancellationToken);
                var runId = await RunWriter.AddAsync(
                    context,
                    new RunRecord(
                        change,
                        kept,
                        planned,
                        report,
                        startedAt,
                        _time.GetUtcNow().UtcDateTime
                    ),
                    cancellationToken
                );
                await transaction.CommitAsync(cancellationToken);
                return report with { RunId = runId };
            }
        });

    private static Task<long> VersionAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    ) => context.Statistics.Select(row => row.DataVersion).SingleAsync(cancellationToken);

    private async Task<KeptGraph> ReadAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    )
    {
        // A dry run before the first import must not make the database.
        if (!await _store.ExistsAsync(context, cancellationToken))
        {
            return new KeptGraph();
        }

        await using var snapshot = await context.BeginReadAsync(cancellationToken);
        return await KeptGraph.ReadAsync(context, cancellationToken);
    }
}
