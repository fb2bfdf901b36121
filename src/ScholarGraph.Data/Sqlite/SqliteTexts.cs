using System.Runtime.InteropServices;
using System.Text;

namespace ScholarGraph.Data.Sqlite;

/// <summary>The texts of one row in UTF-8, which stay where they are until the next row.</summary>
internal sealed unsafe class SqliteTexts : IDisposable
{
    private readonly List<nint> _outgrown = [];
    private byte* _room;
    private int _size = 4096;
    private int _used;

    public SqliteTexts() => _room = (byte*)NativeMemory.Alloc((nuint)_size);

    /// <summary>Adds a text.</summary>
    /// <param name="text">Any.</param>
    /// <param name="length">How many bytes it has.</param>
    /// <returns>Where it is.</returns>
    public byte* Add(string text, out int length)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most > _size - _used)
        {
            _outgrown.Add((nint)_room);
            _size = Math.Max(most, 2 * _size);
            _room = (byte*)NativeMemory.Alloc((nuint)_size);
            _used = 0;
        }

        var at = _room + _used;
        length = Encoding.UTF8.GetBytes(text, new Span<byte>(at, most));
        _used += length;
        return at;
    }

    /// <summary>Begins the next row.</summary>
    public void Clear()
    {
        _used = 0;
        if (_outgrown.Count > 0)
        {
            _outgrown.ForEach(room => NativeMemory.Free((void*)room));
            _outgrown.Clear();
        }
    }

    public void Dispose()
    {
        Clear();
        NativeMemory.Free(_room);
        _room = null;
    }
}
