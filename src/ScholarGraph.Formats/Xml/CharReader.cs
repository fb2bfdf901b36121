using System.Text;

namespace ScholarGraph.Formats.Xml;

/// <summary>Reads text character by character, counting lines.</summary>
internal sealed class CharReader(TextReader text)
{
    private readonly char[] _buffer = new char[32 * 1024];
    private int _at;
    private int _length;

    /// <summary>Line of the next character, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <returns>The next character, which stays; -1 after the last.</returns>
    public int Peek()
    {
        if (_at == _length)
        {
            _at = 0;
            _length = text.Read(_buffer, 0, _buffer.Length);
        }

        return _at < _length ? _buffer[_at] : -1;
    }

    /// <returns>The next character; -1 after the last.</returns>
    public int Read()
    {
        var next = Peek();
        if (next >= 0)
        {
            _at++;
            Line += next == '\n' ? 1 : 0;
        }

        return next;
    }

    /// <summary>Takes the text up to an end mark, which is taken too.</summary>
    /// <param name="mark">At least one character.</param>
    /// <param name="take">Is given every character.</param>
    /// <returns>False where the text ends before.</returns>
    public bool ReadThrough(string mark, Action<char> take)
    {
        // The last characters read, as many as the mark has.
        var tail = new StringBuilder(mark.Length + 1);
        while (Read() is >= 0 and var next)
        {
            take((char)next);
            _ = tail.Append((char)next);
            if (tail.Length > mark.Length)
            {
                _ = tail.Remove(0, 1);
            }

            if (tail.Length == mark.Length && tail.Equals(mark))
            {
                return true;
            }
        }

        return false;
    }
}
