using System.Buffers;
using System.Runtime.CompilerServices;

namespace ScholarGraph.Querying.Execution;

/// <summary>A list whose memory is taken from a pool and goes back to it.</summary>
internal sealed class PooledList<T> : IDisposable
{
    private const int FirstCapacity = 32;
    private T[] _items = [];

    public int Count { get; private set; }

    public T this[int index] => _items[index];

    public Span<T> Items => _items.AsSpan(0, Count);

    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            Grow(1);
        }

        _items[Count++] = item;
    }

    /// <summary>Adds this many at the end, to be written by the caller.</summary>
    public Span<T> Extend(int count)
    {
        if (count > _items.Length - Count)
        {
            Grow(count);
        }

        Count += count;
        return _items.AsSpan(Count - count, count);
    }

    public void RemoveLast(int count = 1) => Count -= count;

    public void Dispose()
    {
        if (_items.Length > 0)
        {
            ArrayPool<T>.Shared.Return(
                _items,
                clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>()
            );
        }

        (_items, Count) = ([], 0);
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<T>.Shared.Rent(
            Math.Max(FirstCapacity, Math.Max(_items.Length * 2, Count + more))
        );
        Items.CopyTo(larger);
        var count = Count;
        Dispose();
        (_items, Count) = (larger, count);
    }
}
