using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Data.Storing;
using ScholarGraph.Domain.Generating;

namespace ScholarGraph.Data.Generating;

/// <summary>Writes an invented corpus into an empty graph, in one transaction. Thread-safe.</summary>
/// <remarks>
/// Everything that an import keeps is kept: twins, slugs, keys born of content, stored counts, the run. It has one
/// source, which holds no records, so that nothing can be imported beside it.
/// </remarks>
public sealed class GraphGenerator
{
    private readonly IDbContextFactory<ScholarContext> _contexts;
    private readonly GraphStore _store;
    private readonly int _pairedAuthorsMax;

    /// <param name="contexts">Gives out contexts.</param>
    /// <param name="store">The database as a whole.</param>
    public GraphGenerator(IDbContextFactory<ScholarContext> contexts, GraphStore store)
        : this(contexts, store, CoauthorshipPlanner.PairedAuthorsMax) { }

    internal GraphGenerator(
        IDbContextFactory<ScholarContext> contexts,
        GraphStore store,
        int pairedAuthorsMax
    ) => (_contexts, _store, _pairedAuthorsMax) = (contexts, store, pairedAuthorsMax);

    /// <summary>Writes the corpus.</summary>
    /// <param name="corpus">What to write.</param>
    /// <param name="tell">Is told what is done next, in a few words.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    /// <exception cref="StoreException">The graph is not empty, or the database cannot be written.</exception>
    public Task<GenerateReport> GenerateAsync(
        Corpus corpus,
        Action<string> tell,
        CancellationToken cancellationToken
    ) =>
        _store.GuardAsync(async () =>
        {
            ArgumentNullException.ThrowIfNull(corpus);
            ArgumentNullException.ThrowIfNull(tell);
            await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
            await using var held = await _store.LockAsync(context, cancellationToken);
            if (await context.Sources.AnyAsync(cancellationToken))
            {
                throw new StoreException(
                    StoreCodes.NotEmpty,
                    $"{_store.Place} holds a graph already, and a corpus is generated into an empty one only; choose another folder with --data."
                );
            }

            tell("inventing works and their authors");
            var graph = new GeneratedGraph(corpus, _pairedAuthorsMax);
            await using var bulk = _store.Bulk(context);
            await bulk.OpenAsync(cancellationToken);
            await using var transaction = await context.Database.BeginTransactionAsync(
                cancellationToken
            );
            await bulk.BeginAsync(cancellationToken);
            var report = await new GeneratedTables(context, graph, bulk, tell).WriteAsync(
                cancellationToken
            );
            tell("building indexes");
            await bulk.EndAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return report;
        });
}
