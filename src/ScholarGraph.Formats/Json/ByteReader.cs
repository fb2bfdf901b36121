namespace ScholarGraph.Formats.Json;

/// <summary>Reads a stream byte by byte, counting lines.</summary>
internal sealed class ByteReader(Stream stream)
{
    public const int End = -1;

    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _at;
    private int _length;

    /// <summary>Line of the next byte, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <returns>The next byte, which stays; <see cref="End"/> after the last.</returns>
    public int Peek()
    {
        if (_at == _length)
        {
            _at = 0;
            _length = stream.Read(_buffer);
        }

        return _at < _length ? _buffer[_at] : End;
    }

    /// <returns>The next byte; <see cref="End"/> after the last.</returns>
    public int Read()
    {
        var next = Peek();
        if (next != End)
        {
            _at++;
            Line += next == '\n' ? 1 : 0;
        }

        return next;
    }

    /// <returns>The next byte that is no white space, which stays; <see cref="End"/> after the last.</returns>
    public int PeekToken()
    {
        while (Peek() is ' ' or '\t' or '\r' or '\n')
        {
            _ = Read();
        }

        return Peek();
    }

    /// <summary>Skips a UTF-8 byte order mark at the beginning.</summary>
    public void SkipMark()
    {
        if (Peek() != 0xEF)
        {
            return;
        }

        for (var i = 0; i < 3 && Peek() is 0xEF or 0xBB or 0xBF; i++)
        {
            _ = Read();
        }
    }
}
