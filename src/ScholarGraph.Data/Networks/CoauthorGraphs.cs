using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Storing;
using ScholarGraph.Domain.Networks;

namespace ScholarGraph.Data.Networks;

/// <summary>
/// Keeps the co-author graph in memory. A request gets the graph of exactly the version that its snapshot sees: one that is kept,
/// or one that is brought up to date by the links that changed, or the whole graph read anew, once for all who wait. Thread-safe.
/// </summary>
public sealed class CoauthorGraphs : IDisposable
{
    // A request that began before a commit goes on with the version before it.
    private const int VersionsKeptMax = 3;

    // Beside 8 bytes for each direction of a link.
    private const long BytesPerResearcher = 24;

    private readonly IDbContextFactory<ScholarContext> _contexts;
    private readonly CoauthorGraphReader _reader;
    private readonly long _bytesMax;
    private readonly SemaphoreSlim _change = new(1);
    private volatile IReadOnlyList<KeptGraphVersion> _kept = [];

    internal CoauthorGraphs(
        IDbContextFactory<ScholarContext> contexts,
        KeptDatabase database,
        DataOptions options
    )
    {
        _contexts = contexts;
        _reader = new CoauthorGraphReader(contexts, database);
        _bytesMax = options.NetworkBytesMax;
    }

    /// <summary>How often the whole graph was read.</summary>
    internal int WholeReadings { get; private set; }

    /// <summary>The graph that a context sees.</summary>
    /// <param name="context">In a read transaction.</param>
    /// <param name="cancellationToken">Ends the wait, and the reading that was begun for this request.</param>
    /// <exception cref="NetworkException">It is switched off or too large.</exception>
    public async Task<CoauthorGraph> OfAsync(
        ScholarContext context,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        if (_bytesMax == 0)
        {
            throw new NetworkException(
                NetworkCodes.Off,
                "Paths, networks and suggestions are switched off on this server."
            );
        }

        var version = (
            await context.Kept.ReadAsync(
                """
                SELECT "DataVersion" FROM "GraphStatistics"
                """,
                row => row.GetInt64(0),
                cancellationToken
            )
        )[0];
        if (Find(version) is { } kept)
        {
            return kept;
        }

        await _change.WaitAsync(cancellationToken);
        try
        {
            return Find(version) ?? await MakeAsync(context, version, cancellationToken);
        }
        finally
        {
            _ = _change.Release();
        }
    }

    /// <summary>Reads the graph before anybody asks for it, so that the first who does need not wait.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="NetworkException">It is switched off or too large.</exception>
    public async Task ReadAheadAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await context.BeginReadAsync(cancellationToken);
        _ = await OfAsync(context, cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => _change.Dispose();

    private CoauthorGraph? Find(long version) =>
        _kept.FirstOrDefault(kept => kept.Version == version)?.Graph;

    private async Task<CoauthorGraph> MakeAsync(
        ScholarContext context,
        long version,
        CancellationToken cancellationToken
    )
    {
        if (await FollowAsync(context, version, cancellationToken) is { } followed)
        {
            Keep(new KeptGraphVersion(version, followed));
            return followed;
        }

        await DemandRoomAsync(context, cancellationToken);
        if (_kept.All(kept => kept.Version < version))
        {
            // Nobody who begins from now on needs the old ones, and both would take twice the room.
            _kept = [];
            var latest = await _reader.ReadLatestAsync(cancellationToken);
            WholeReadings++;
            Keep(latest);
            if (latest.Version == version)
            {
                return latest.Graph;
            }
        }

        // Something was committed since this request began: its own version is read for it alone.
        WholeReadings++;
        return await _reader.ReadAsync([context], cancellationToken);
    }

    // The nearest version before, and what has changed since.
    private async Task<CoauthorGraph?> FollowAsync(
        ScholarContext context,
        long version,
        CancellationToken cancellationToken
    )
    {
        if (
            _kept.Where(kept => kept.Version < version).MaxBy(kept => kept.Version)
                is not { } before
            || await CoauthorChangeLog.ReadAsync(
                context,
                before.Version,
                version,
                cancellationToken
            )
                is not { } links
            || before.Graph.ChangedCount + (2 * links.Count)
                > Math.Max(1_000, before.Graph.Count / 8)
        )
        {
            return null;
        }

        return before.Graph.With(links);
    }

    private async Task DemandRoomAsync(ScholarContext context, CancellationToken cancellationToken)
    {
        var size = await context
            .Statistics.Select(s => new { s.Researchers, s.Coauthorships })
            .SingleAsync(cancellationToken);
        var bytes = (BytesPerResearcher * size.Researchers) + (16L * size.Coauthorships);
        if (bytes > _bytesMax)
        {
            throw new NetworkException(
                NetworkCodes.TooLarge,
                $"The co-author graph would take {bytes:N0} bytes of memory, and {_bytesMax:N0} are allowed; its operator can raise the setting NetworkBytesMax."
            );
        }
    }

    private void Keep(KeptGraphVersion made) =>
        _kept = [
            .. _kept.Append(made).OrderByDescending(kept => kept.Version).Take(VersionsKeptMax),
        ];
}
