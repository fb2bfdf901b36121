using System.Text;

namespace ScholarGraph.Formats.Reading;

/// <summary>Reads lines of bounded length, whatever ends them.</summary>
/// <param name="text">The text.</param>
/// <param name="lengthMax">Characters kept of a line.</param>
internal sealed class LineReader(TextReader text, int lengthMax)
{
    private readonly char[] _buffer = new char[16 * 1024];
    private readonly StringBuilder _line = new();
    private int _at;
    private int _length;

    /// <summary>Number of the line that was read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the line that was read last is longer than what was kept of it.</summary>
    public bool IsCut { get; private set; }

    /// <returns>The next line without its end; null after the last.</returns>
    public string? Next()
    {
        _ = _line.Clear();
        IsCut = false;
        var any = false;
        while (_at < _length || Fill())
        {
            any = true;
            var rest = _buffer.AsSpan(_at, _length - _at);
            var end = rest.IndexOfAny('\r', '\n');
            Keep(end < 0 ? rest : rest[..end]);
            if (end < 0)
            {
                _at = _length;
                continue;
            }

            var isReturn = rest[end] == '\r';
            _at += end + 1;
            if (isReturn && (_at < _length || Fill()) && _buffer[_at] == '\n')
            {
                _at++;
            }

            break;
        }

        if (!any)
        {
            return null;
        }

        Number++;
        return _line.ToString();
    }

    private void Keep(ReadOnlySpan<char> part)
    {
        var room = lengthMax - _line.Length;
        IsCut |= part.Length > room;
        _ = _line.Append(part[..Math.Min(part.Length, room)]);
    }

    private bool Fill()
    {
        _at = 0;
        _length = text.Read(_buffer, 0, _buffer.Length);
        return _length > 0;
    }
}
