using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Importing.Writing;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Networks;

namespace ScholarGraph.Data.Networks;

/// <summary>
/// The last changes of links, version by version. A version that is not in it, because its change was too large, is too long ago
/// or was written by somebody who keeps no log, has to be read as a whole.
/// </summary>
internal static class CoauthorChangeLog
{
    /// <summary>Most links of one change; beyond, the whole graph is read anew.</summary>
    public const int LinksMax = 10_000;

    private const int VersionsMax = 100;

    private static readonly PairLink _told = new(0, 0, default);

    /// <summary>Writes down what a change did to links, inside its transaction.</summary>
    /// <param name="context">In the transaction.</param>
    /// <param name="version">The version that the change makes.</param>
    /// <param name="links">The links that are others since; those of weight 0 are gone.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task AddAsync(
        ScholarContext context,
        long version,
        IReadOnlyCollection<PairLink> links,
        CancellationToken cancellationToken
    )
    {
        var forgotten = version - VersionsMax;
        _ = await context
            .CoauthorChanges.Where(change => change.Version <= forgotten)
            .ExecuteDeleteAsync(cancellationToken);
        if (links.Count > LinksMax)
        {
            return;
        }

        await GraphWriter.InsertAsync(
            context,
            typeof(CoauthorChange),
            [
                .. links
                    .Append(_told)
                    .Select(link => new CoauthorChange
                    {
                        Version = version,
                        ResearcherAId = link.From,
                        ResearcherBId = link.To,
                        Weight = link.Facts.Weight,
                        FirstYear = link.Facts.FirstYear,
                        LastYear = link.Facts.LastYear,
                    }),
            ],
            cancellationToken
        );
    }

    /// <summary>Which links a change of the graph changes.</summary>
    /// <param name="changes">Changes of tables.</param>
    public static IReadOnlyCollection<PairLink> Links(IReadOnlyCollection<TableChanges> changes)
    {
        var links = new Dictionary<(long, long), PairLink>();
        foreach (var link in Forward(changes.SelectMany(table => table.Removed)))
        {
            var (a, b) = (link.ResearcherAId, link.ResearcherBId);
            links[(a, b)] = new PairLink(a, b, default);
        }

        var there = changes.SelectMany(table =>
            table.Added.Concat(table.Changed.Select(row => row.After))
        );
        foreach (var link in Forward(there))
        {
            var (a, b) = (link.ResearcherAId, link.ResearcherBId);
            links[(a, b)] = new PairLink(
                a,
                b,
                new LinkFacts(link.Weight, link.FirstYear, link.LastYear)
            );
        }

        return links.Values;
    }

    /// <summary>Which links are others since an earlier version; null where that is not known, or they are too many.</summary>
    /// <param name="context">Sees the later version.</param>
    /// <param name="from">The earlier version.</param>
    /// <param name="to">The later version.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Each once, as it is now; those of weight 0 are gone.</returns>
    public static async Task<IReadOnlyCollection<PairLink>?> ReadAsync(
        ScholarContext context,
        long from,
        long to,
        CancellationToken cancellationToken
    )
    {
        if (to - from > VersionsMax)
        {
            return null;
        }

        var changes = await context
            .CoauthorChanges.AsNoTracking()
            .Where(change => change.Version > from && change.Version <= to)
            .OrderBy(change => change.Version)
            .Take((2 * LinksMax) + 1)
            .ToListAsync(cancellationToken);
        if (
            changes.Count > 2 * LinksMax
            || changes.Select(change => change.Version).Distinct().Count() != to - from
        )
        {
            return null;
        }

        var links = new Dictionary<(long, long), PairLink>();
        foreach (var change in changes)
        {
            var (a, b) = (change.ResearcherAId, change.ResearcherBId);
            links[(a, b)] = new PairLink(
                a,
                b,
                new LinkFacts(change.Weight, change.FirstYear, change.LastYear)
            );
        }

        _ = links.Remove((_told.From, _told.To));
        return links.Values;
    }

    private static IEnumerable<Coauthorship> Forward(IEnumerable<object> rows) =>
        rows.OfType<Coauthorship>().Where(link => link.IsForward);
}
