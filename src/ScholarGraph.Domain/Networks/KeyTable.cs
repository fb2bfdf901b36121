namespace ScholarGraph.Domain.Networks;

/// <summary>Numbers nodes from 0 in an order of their keys, and finds them by key. Immutable.</summary>
internal sealed class KeyTable
{
    private readonly long[] _keys;
    private readonly int[] _slots;
    private readonly int _shift;

    /// <param name="keys">Distinct keys; sorted here.</param>
    /// <param name="order">A number for each key, in whose order nodes are numbered.</param>
    public KeyTable(long[] keys, Func<long, UInt128> order)
    {
        _keys = keys;
        Array.Sort(Array.ConvertAll(keys, key => order(key)), _keys);
        var bits = 3;
        while (1L << bits < 2L * keys.Length)
        {
            bits++;
        }

        (_slots, _shift) = (new int[1 << bits], 64 - bits);
        for (var node = 0; node < keys.Length; node++)
        {
            var slot = SlotOf(keys[node]);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = node + 1;
        }
    }

    public int Count => _keys.Length;

    public long Bytes => (8L * _keys.Length) + (4L * _slots.Length);

    public long this[int node] => _keys[node];

    /// <summary>The node of a key; -1 where there is none.</summary>
    public int Find(long key)
    {
        for (var slot = SlotOf(key); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_keys[_slots[slot] - 1] == key)
            {
                return _slots[slot] - 1;
            }
        }

        return -1;
    }

    private int SlotOf(long key) => (int)(((ulong)key * 0x9E3779B97F4A7C15) >> _shift);
}
