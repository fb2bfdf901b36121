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
/// Who is who is worked out anew from all kept sources; the rows that the change can touch are laid out, compared with what is
/// there, and the difference is written in one transaction. If another process wrote meanwhile, the work is done again on what
/// that one left.
/// </remarks>
public sealed class ImportPipeline
{
    private readonly IDbContextFactory<ScholarContext> _contexts;
    private readonly GraphStore _store;
    private readonly TimeProvider _time;
    private readonly Resolve _resolve;
    private readonly ChangeWriter _changes;
    private readonly KnownSources? _known;

    /// <param name="contexts">Gives out contexts.</param>
    /// <param name="store">The database as a whole.</param>
    /// <param name="time">The clock.</param>
    /// <param name="options">Names the build.</param>
    public ImportPipeline(
        IDbContextFactory<ScholarContext> contexts,
        GraphStore store,
        TimeProvider time,
        DataOptions options
    )
        : this(contexts, store, time, Resolver.Resolve, options.Build) { }

    internal ImportPipeline(
        IDbContextFactory<ScholarContext> contexts,
        GraphStore store,
        TimeProvider time,
        Resolve resolve,
        string? build = null
    )
    {
        _contexts = contexts;
        _store = store;
        _time = time;
        _resolve = resolve;
        _changes = new ChangeWriter(contexts, store, time, resolve, build);
        _known = build is null ? null : new KnownSources(contexts, store, time, build);
    }

    /// <summary>Imports again, without reading them, those of some sources that this build has read before: the graph stays as it is, and a run of each is kept.</summary>
    /// <param name="sources">In any order.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    /// <returns>By hash; sources that are not there have to be read.</returns>
    /// <exception cref="StoreException">The database cannot be read or written.</exception>
    public Task<IReadOnlyDictionary<string, ImportReport>> ImportKnownAsync(
        IReadOnlyCollection<SourceBytes> sources,
        CancellationToken cancellationToken
    ) =>
        _known?.ImportAsync(sources, cancellationToken)
        ?? Task.FromResult<IReadOnlyDictionary<string, ImportReport>>(
            new Dictionary<string, ImportReport>()
        );

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
            : ChangeAsync(
                GraphChange.Adding(document, options.Vocabulary) with
                {
                    Curator = options.Curator,
                },
                cancellationToken
            );

    /// <summary>Imports many sources in one change: they are resolved once, and all come in or none. The graph is that of one import each.</summary>
    /// <param name="documents">What a reader made of the sources.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    /// <returns>Sources that name neither a person nor a work are told as <see cref="ImportState.Failed"/>, and do not hinder the others.</returns>
    /// <exception cref="StoreException">The database cannot be read or written.</exception>
    public async Task<ImportedSet> ImportAllAsync(
        IReadOnlyList<SourceDocument> documents,
        ImportOptions options,
        CancellationToken cancellationToken
    )
    {
        var given = new GivenSources(documents);
        if (given.Sound.Count == 0)
        {
            return given.Nothing;
        }

        var (total, sources) = await _changes.ChangeAsync(
            GraphChange.AddingAll(given.Sound, options.Vocabulary) with
            {
                ListsDifferences = options.ListsDifferences,
                Curator = options.Curator,
            },
            cancellationToken
        );
        return given.Told(total, sources);
    }

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
                ? await ChangeWork.ReadAsync(context, cancellationToken)
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
            ?? await ChangeAsync(new GraphChange([], null, vocabulary), cancellationToken)
        );

    /// <summary>Takes back exactly what only one source says.</summary>
    /// <param name="sourceId">Key of the source; one that is not there changes nothing.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    /// <exception cref="StoreException">The database cannot be read or written.</exception>
    public Task<ImportReport> DeleteSourceAsync(
        long sourceId,
        CancellationToken cancellationToken
    ) => ChangeAsync(new GraphChange([], sourceId, null), cancellationToken);

    private async Task<ImportReport> ChangeAsync(
        GraphChange asked,
        CancellationToken cancellationToken
    ) => (await _changes.ChangeAsync(asked, cancellationToken)).Sources[0];

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
        return
            vocabulary.IsThatOf(kept)
            || await ChangeWriter.IsGeneratedAsync(context, cancellationToken)
            ? new ImportReport
            {
                State = ImportState.Completed,
                DataVersion = await ChangeWriter.VersionAsync(context, cancellationToken),
                IsUnchanged = true,
            }
            : null;
    }
}
