using Microsoft.EntityFrameworkCore;

namespace ScholarGraph.Data.Networks;

/// <summary>Several contexts, each in a read transaction.</summary>
internal sealed class SnapshotSet : IAsyncDisposable
{
    private readonly List<ScholarContext> _contexts = [];
    private readonly List<IAsyncDisposable> _snapshots = [];
    private readonly List<long> _versions = [];

    public IReadOnlyList<ScholarContext> Contexts => _contexts;

    /// <summary>The version that all of them see; null where they do not see the same.</summary>
    public long? Version => _versions.Distinct().Count() == 1 ? _versions[0] : null;

    public async Task AddAsync(
        IDbContextFactory<ScholarContext> contexts,
        CancellationToken cancellationToken
    )
    {
        var context = await contexts.CreateDbContextAsync(cancellationToken);
        _contexts.Add(context);
        _snapshots.Add(await context.BeginReadAsync(cancellationToken));
        _versions.Add(
            await context.Statistics.Select(s => s.DataVersion).SingleAsync(cancellationToken)
        );
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var snapshot in _snapshots)
        {
            await snapshot.DisposeAsync();
        }

        foreach (var context in _contexts)
        {
            await context.DisposeAsync();
        }
    }
}
