using System.Buffers;
using System.Text;

namespace ScholarGraph.Formats.Xml;

/// <summary>Reads text character by character, counting lines.</summary>
internal sealed class CharReader(TextReader text)
{
    private static readonly SearchValues<char> TagMarks = SearchValues.Create("<>\"'");

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

    /// <summary>Takes what is at hand up to the next of some characters, which stays.</summary>
    /// <param name="ends">Where to stop.</param>
    /// <returns>At least what is read already; empty where such a character is next, and after the last.</returns>
    public ReadOnlySpan<char> ReadUpTo(SearchValues<char> ends)
    {
        if (Peek() < 0)
        {
            return [];
        }

        var rest = _buffer.AsSpan(_at, _length - _at);
        var run = rest.IndexOfAny(ends) is >= 0 and var end ? rest[..end] : rest;
        _at += run.Length;
        Line += run.Count('\n');
        return run;
    }

    /// <summary>Takes the rest of a tag where it is at hand and nothing in it is quoted.</summary>
    /// <returns>Up to the closing bracket, which is among it; empty where it has to be read character by character.</returns>
    public ReadOnlySpan<char> ReadPlainTag()
    {
        var rest = _buffer.AsSpan(_at, _length - _at);
        var end = rest.IndexOfAny(TagMarks);
        if (end < 0 || rest[end] != '>')
        {
            return [];
        }

        var tag = rest[..(end + 1)];
        _at += tag.Length;
        Line += tag.Count('\n');
        return tag;
    }

    /// <summary>Takes the text up to an end mark, which is taken too.</summary>
    /// <param name="mark">At least one character.</param>
    /// <param name="take">Is given every character.</param>
    /// <returns>False where the text ends before.</returns>
    public bool ReadThrough(string mark, Action<ReadOnlySpan<char>> take)
    {
        // The last characters read, as many as the mark has.
        var tail = new StringBuilder(mark.Length + 1);
        while (Read() is >= 0 and var next)
        {
            take([(char)next]);
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
