using System.Text;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Formats.Bibtex;

/// <summary>Cuts a BibTeX file into entries by their braces. One that is not closed ends where the next begins a line.</summary>
internal sealed class BibScanner(TextReader text, ReaderLimits limits)
{
    private readonly LineReader _lines = new(text, limits.RecordBytesMax);
    private readonly StringBuilder _body = new();
    private string? _type;
    private int _line;
    private bool _isParenthesis;
    private bool _isQuoted;
    private int _depth;
    private string? _code;

    /// <summary>All entries, in order; each is let go when the next is asked for.</summary>
    public IEnumerable<BibChunk> Chunks()
    {
        while (_lines.Next() is { } line)
        {
            if (_type is not null and not "comment" && BibStart.At(line, 0) is { HasKey: true })
            {
                _code ??= ReaderCodes.RecordBroken;
                yield return Close();
            }

            for (var at = 0; at < line.Length; )
            {
                if (_type is null)
                {
                    at = Open(line, at);
                }
                else if (Walk(line, ref at))
                {
                    yield return Close();
                }
            }

            Keep('\n');
            _code ??= _lines.IsCut && _type is not null ? ReaderCodes.RecordTooLarge : null;
        }

        if (_type is not null)
        {
            _code ??= ReaderCodes.RecordCut;
            yield return Close();
        }
    }

    // Whatever stands between entries is a comment.
    private int Open(string line, int at)
    {
        var sign = line.IndexOf('@', at);
        while (sign >= 0)
        {
            if (BibStart.At(line, sign) is { } start)
            {
                (_type, _line) = (start.Type, _lines.Number);
                _isParenthesis = line[start.End - 1] == '(';
                _depth = 1;
                return start.End;
            }

            sign = line.IndexOf('@', sign + 1);
        }

        return line.Length;
    }

    /// <returns>Whether the entry ended.</returns>
    private bool Walk(string line, ref int at)
    {
        while (at < line.Length)
        {
            var c = line[at++];
            switch (c)
            {
                case '{':
                    _depth++;
                    break;
                case '}' when _depth > 1 || !_isParenthesis:
                    _depth--;
                    break;
                case '"' when _depth == 1:
                    _isQuoted = !_isQuoted;
                    break;
                case ')' when _isParenthesis && _depth == 1 && !_isQuoted:
                    _depth = 0;
                    break;
                default:
                    break;
            }

            if (_depth == 0)
            {
                return true;
            }

            if (_depth > limits.NestingMax)
            {
                _code ??= ReaderCodes.RecordTooDeep;
            }

            Keep(c);
        }

        return false;
    }

    private void Keep(char c)
    {
        if (_type is null)
        {
            return;
        }

        if (_body.Length < limits.RecordBytesMax)
        {
            _ = _body.Append(c);
        }
        else
        {
            _code ??= ReaderCodes.RecordTooLarge;
        }
    }

    private BibChunk Close()
    {
        var chunk = new BibChunk(_type ?? "", _body.ToString(), _line, _code);
        _ = _body.Clear();
        (_type, _code, _isQuoted, _depth) = (null, null, false, 0);
        return chunk;
    }
}
