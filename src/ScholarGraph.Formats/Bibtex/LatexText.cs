using System.Buffers;
using System.Text;

namespace ScholarGraph.Formats.Bibtex;

/// <summary>Turns LaTeX into plain text: accents composed, named characters written out, braces and commands gone. Linear, never throws.</summary>
internal sealed class LatexText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}$~-`'");

    private readonly string _latex;
    private readonly StringBuilder _plain;
    private bool _isMath;
    private int _at;

    private LatexText(string latex)
    {
        _latex = latex;
        _plain = new StringBuilder(latex.Length);
    }

    /// <returns>Null for null.</returns>
    public static string? Decode(string? latex) =>
        latex is null ? null
        : latex.AsSpan().IndexOfAny(Special) < 0 ? latex
        : new LatexText(latex).Decode();

    private string Decode()
    {
        while (_at < _latex.Length)
        {
            var c = _latex[_at++];
            switch (c)
            {
                case '{' or '}':
                    break;
                case '\\':
                    Command();
                    break;
                case '$':
                    _isMath = !_isMath;
                    break;
                case '^' or '_' when _isMath:
                    break;
                case '~':
                    _ = _plain.Append('\u00A0');
                    break;
                case '-' when Next('-'):
                    _ = _plain.Append(Next('-') ? '—' : '–');
                    break;
                case '`' when Next('`'):
                    _ = _plain.Append('“');
                    break;
                case '`':
                    _ = _plain.Append('‘');
                    break;
                case '\'' when Next('\''):
                    _ = _plain.Append('”');
                    break;
                default:
                    _ = _plain.Append(c);
                    break;
            }
        }

        // Composed where records are cleaned.
        return _plain.ToString();
    }

    private bool Next(char c)
    {
        if (_at >= _latex.Length || _latex[_at] != c)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Command()
    {
        var name = Name();
        if (LatexSymbols.Mark(name) is { } mark)
        {
            Accent(mark);
        }
        else if (LatexSymbols.Symbol(name) is { } symbol)
        {
            _ = _plain.Append(symbol);
            SkipSpaceAfter(name);
        }
        else if (
            name is " " or "," or ";" or ":" or "\\" or "quad" or "qquad" or "newline" or "space"
        )
        {
            _ = _plain.Append(' ');
        }
        else if (name == "href")
        {
            SkipGroup();
        }
        else
        {
            // A format ("\emph") goes, what it formats stays.
            SkipSpaceAfter(name);
        }
    }

    private string Name()
    {
        var start = _at;
        while (_at < _latex.Length && char.IsAsciiLetter(_latex[_at]))
        {
            _at++;
        }

        if (_at == start && _at < _latex.Length)
        {
            _at++;
        }

        return _latex[start.._at];
    }

    // "\'e", "\'{e}", "\' e", "\v{c}", "\v c", "\'\i", "{\'{\i}}".
    private void Accent(char mark)
    {
        while (_at < _latex.Length && (_latex[_at] is '{' || char.IsWhiteSpace(_latex[_at])))
        {
            _at++;
        }

        if (_at >= _latex.Length || _latex[_at] == '}')
        {
            return;
        }

        if (_latex[_at] != '\\')
        {
            var length = char.IsSurrogatePair(_latex, _at) ? 2 : 1;
            _ = _plain.Append(_latex, _at, length).Append(mark);
            _at += length;
            return;
        }

        _at++;
        var name = Name();
        // An accent replaces the dot.
        var letter = name is "i" or "j" ? name : LatexSymbols.Symbol(name);
        if (letter is not null)
        {
            _ = _plain.Append(letter).Append(mark);
            SkipSpaceAfter(name);
        }
        else if (LatexSymbols.Mark(name) is { } second && _at < _latex.Length)
        {
            // Two accents on one letter, as in Vietnamese: the inner one stands nearer.
            _at += _latex[_at] == '{' ? 1 : 0;
            if (_at < _latex.Length && char.IsLetter(_latex[_at]))
            {
                _ = _plain.Append(_latex[_at++]).Append(second).Append(mark);
            }
        }
    }

    private void SkipSpaceAfter(string name)
    {
        if (name.Length == 0 || !char.IsAsciiLetter(name[0]))
        {
            return;
        }

        while (_at < _latex.Length && char.IsWhiteSpace(_latex[_at]))
        {
            _at++;
        }
    }

    private void SkipGroup()
    {
        var depth = 0;
        while (_at < _latex.Length)
        {
            var c = _latex[_at++];
            depth += c switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (depth <= 0)
            {
                return;
            }
        }
    }
}
