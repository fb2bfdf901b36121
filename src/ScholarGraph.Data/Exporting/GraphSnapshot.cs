using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Exporting;

namespace ScholarGraph.Data.Exporting;

/// <summary>One state of the graph, read out in pieces. For one reader at a time.</summary>
public sealed class GraphSnapshot : IAsyncDisposable
{
    private readonly ScholarContext _context;
    private readonly IAsyncDisposable _read;

    internal GraphSnapshot(ScholarContext context, IAsyncDisposable read) =>
        (_context, _read) = (context, read);

    /// <summary>What conditions are for.</summary>
    public DbContext Context => _context;

    /// <summary>The keys of publications, newest first, unknown years last, then by title: what <see cref="ReadWorksAsync"/> takes.</summary>
    /// <param name="where">Which; null for all.</param>
    /// <param name="max">Most of them.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>At most one more than <paramref name="max"/>: then there are too many.</returns>
    public Task<List<long>> FindWorksAsync(
        Expression<Func<Publication, bool>>? where,
        int max,
        CancellationToken cancellationToken
    ) =>
        Publications(where)
            .OrderByDescending(p => p.Year)
            .ThenBy(p => p.TitleFolded)
            .ThenBy(p => p.Title)
            .ThenBy(p => p.Id)
            .Select(p => p.Id)
            .Take(max + 1)
            .ToListAsync(cancellationToken);

    /// <summary>Works by key, in the order asked for, a few at a time.</summary>
    /// <param name="ids">Keys; one that is not there is left out.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public IAsyncEnumerable<CitedWork> ReadWorksAsync(
        IReadOnlyList<long> ids,
        CancellationToken cancellationToken
    ) => new CitedWorks(_context).ReadAsync(ids, cancellationToken);

    /// <summary>The network of those who wrote publications together.</summary>
    /// <param name="where">Which publications; null for the whole network, those without co-authors among it.</param>
    public CoauthorNetwork Network(Expression<Func<Publication, bool>>? where) =>
        new(_context, where);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _read.DisposeAsync();
        await _context.DisposeAsync();
    }

    private IQueryable<Publication> Publications(Expression<Func<Publication, bool>>? where) =>
        where is null ? _context.Publications : _context.Publications.Where(where);
}
