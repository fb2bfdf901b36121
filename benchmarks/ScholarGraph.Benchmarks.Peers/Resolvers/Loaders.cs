using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data;
using ScholarGraph.Domain;

namespace ScholarGraph.Benchmarks.Peers.Resolvers;

/// <summary>What a request loads, each in a context of its own because GraphQL.NET may load two at a time.</summary>
internal sealed class Loaders(IDbContextFactory<ScholarContext> contexts)
{
    private Batch<Researcher>? _authors;
    private Batch<Topic>? _topics;

    /// <summary>Authors by publication.</summary>
    public Batch<Researcher> Authors =>
        _authors ??= new Batch<Researcher>(async keys =>
        {
            await using var db = await contexts.CreateDbContextAsync();
            var rows = await db
                .Authorships.AsNoTracking()
                .Where(a => keys.Contains(a.PublicationId))
                .OrderBy(a => a.Rank)
                .ThenBy(a => a.ResearcherId)
                .Select(a => new { a.PublicationId, a.Researcher })
                .ToListAsync();
            return rows.ToLookup(row => row.PublicationId, row => row.Researcher);
        });

    /// <summary>Topics by publication.</summary>
    public Batch<Topic> Topics =>
        _topics ??= new Batch<Topic>(async keys =>
        {
            await using var db = await contexts.CreateDbContextAsync();
            var rows = await db
                .PublicationTopics.AsNoTracking()
                .Where(t => keys.Contains(t.PublicationId))
                .OrderBy(t => t.Topic.Slug)
                .Select(t => new { t.PublicationId, t.Topic })
                .ToListAsync();
            return rows.ToLookup(row => row.PublicationId, row => row.Topic);
        });

    /// <summary>A researcher; null when there is none.</summary>
    public async Task<Researcher?> ResearcherAsync(long id)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Researchers.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id);
    }

    /// <summary>A researcher's newest publications; there is one researcher in the questions.</summary>
    public async Task<PublicationPage> PublicationsOfAsync(long researcher, int first)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return PublicationPage.Of(
            await NewestFirst(
                    db.Authorships.AsNoTracking()
                        .Where(a => a.ResearcherId == researcher)
                        .Select(a => a.Publication)
                )
                .Take(first + 1)
                .ToListAsync(),
            first
        );
    }

    /// <summary>Publications that pass a filter, in an order, from a place on.</summary>
    public async Task<PublicationPage> PublicationsAsync(
        Func<IQueryable<Publication>, IQueryable<Publication>> query,
        int first
    )
    {
        await using var db = await contexts.CreateDbContextAsync();
        return PublicationPage.Of(
            await query(db.Publications.AsNoTracking()).Take(first + 1).ToListAsync(),
            first
        );
    }

    /// <summary>The order without an order.</summary>
    public static IOrderedQueryable<Publication> NewestFirst(IQueryable<Publication> rows) =>
        rows.OrderByDescending(p => p.Year)
            .ThenBy(p => p.TitleFolded)
            .ThenBy(p => p.Title)
            .ThenBy(p => p.Id);
}
