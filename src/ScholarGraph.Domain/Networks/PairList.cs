namespace ScholarGraph.Domain.Networks;

/// <summary>Pairs as they are read, a part of all of them: one reader fills one list.</summary>
public sealed class PairList
{
    private const int ChunkSize = 1 << 16;

    private readonly KeyTable _keys;
    private readonly List<Pair[]> _chunks = [];
    private readonly PairLink[] _waiting = new PairLink[1024];
    private int _waitingCount;
    private int _last = ChunkSize;

    internal PairList(KeyTable keys) => _keys = keys;

    internal FactTable Facts { get; } = new();

    /// <summary>Adds a pair; each pair once, in either direction. One whose ends are not both nodes is left out.</summary>
    /// <param name="link">The pair.</param>
    public void Add(PairLink link)
    {
        if (_waitingCount == _waiting.Length)
        {
            Resolve();
        }

        _waiting[_waitingCount++] = link;
    }

    /// <summary>
    /// Looks the keys up of all that wait. One by one, between two steps of a database, each would wait for memory by itself; in a
    /// loop the processor looks several up at once.
    /// </summary>
    internal void Resolve()
    {
        foreach (var link in _waiting.AsSpan(0, _waitingCount))
        {
            var (from, to) = (_keys.Find(link.From), _keys.Find(link.To));
            if (from < 0 || to < 0)
            {
                continue;
            }

            if (_last == ChunkSize)
            {
                _chunks.Add(new Pair[ChunkSize]);
                _last = 0;
            }

            _chunks[^1][_last++] = new Pair(from, to, Facts.Add(link.Facts));
        }

        _waitingCount = 0;
    }

    internal IEnumerable<ArraySegment<Pair>> Chunks() =>
        _chunks.Select(
            (chunk, at) =>
                new ArraySegment<Pair>(chunk, 0, at < _chunks.Count - 1 ? ChunkSize : _last)
        );

    internal readonly record struct Pair(int From, int To, int Facts);
}
