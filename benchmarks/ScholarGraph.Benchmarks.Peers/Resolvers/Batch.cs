using GraphQL.DataLoader;

namespace ScholarGraph.Benchmarks.Peers.Resolvers;

/// <summary>Collects the keys that fields of one depth ask for, and loads them all at once: GraphQL.NET's data loader.</summary>
internal sealed class Batch<T>(Func<IReadOnlyList<long>, Task<ILookup<long, T>>> load)
{
    private List<long> _keys = [];
    private Task<ILookup<long, T>>? _loading;

    public IDataLoaderResult<IEnumerable<T>> Load(long key)
    {
        if (_loading is not null)
        {
            (_keys, _loading) = ([], null);
        }

        _keys.Add(key);
        return new Result(this, key);
    }

    private Task<ILookup<long, T>> LoadAsync() => _loading ??= load(_keys);

    private sealed class Result(Batch<T> batch, long key) : IDataLoaderResult<IEnumerable<T>>
    {
        public async Task<IEnumerable<T>> GetResultAsync(
            CancellationToken cancellationToken = default
        ) => (await batch.LoadAsync())[key];

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) =>
            await GetResultAsync(cancellationToken);
    }
}
