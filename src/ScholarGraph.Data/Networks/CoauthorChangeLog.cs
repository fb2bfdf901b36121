using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Importing.Writing;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Networks;

/// <summary>
/// The last changes of links, version by version. A version that is not in it, because its change was too large, is too long ago
/// or was written by somebody who keeps no log, has to be read as a whole.
/// </summary>
internal static class CoauthorChangeLog
{
    /// <summary>Most researchers whose links are read anew; beyond, the whole graph is.</summary>
    public const int TouchedMax = 5_000;

    private const int VersionsMax = 100;

    /// <summary>Writes down what a change did to links, inside its transaction.</summary>
    /// <param name="context">In the transaction.</param>
    /// <param name="version">The version that the change makes.</param>
    /// <param name="touched">Whose links it changed; both ends of each link.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task AddAsync(
        ScholarContext context,
        long version,
        IReadOnlySet<long> touched,
        CancellationToken cancellationToken
    )
    {
        var forgotten = version - VersionsMax;
        _ = await context
            .CoauthorChanges.Where(change => change.Version <= forgotten)
            .ExecuteDeleteAsync(cancellationToken);
        if (touched.Count > TouchedMax)
        {
            return;
        }

        await GraphWriter.InsertAsync(
            context,
            typeof(CoauthorChange),
            [
                .. touched
                    .Append(CoauthorChange.Nobody)
                    .Select(key => new CoauthorChange { Version = version, ResearcherId = key }),
            ],
            cancellationToken
        );
    }

    /// <summary>Whose links a change of the graph touches.</summary>
    /// <param name="changes">Changes of tables.</param>
    public static IReadOnlySet<long> Touched(IEnumerable<TableChanges> changes) =>
        changes
            .SelectMany(table =>
                table.Added.Concat(table.Removed).Concat(table.Changed.Select(row => row.After))
            )
            .OfType<Coauthorship>()
            .Select(link => link.ResearcherAId)
            .ToHashSet();

    /// <summary>Whose links changed between two versions; null where that is not known, or they are too many.</summary>
    /// <param name="context">Sees the later version.</param>
    /// <param name="from">The earlier version.</param>
    /// <param name="to">The later version.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<IReadOnlySet<long>?> ReadAsync(
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
            .CoauthorChanges.Where(change => change.Version > from && change.Version <= to)
            .Select(change => new { change.Version, change.ResearcherId })
            .ToListAsync(cancellationToken);
        var touched = changes.Select(change => change.ResearcherId).ToHashSet();
        _ = touched.Remove(CoauthorChange.Nobody);
        return
            changes.Select(change => change.Version).Distinct().Count() == to - from
            && touched.Count <= TouchedMax
            ? touched
            : null;
    }
}
