using System.Buffers;
using System.Text;

namespace ScholarGraph.Formats.Bibtex;

/// <summary>Turns LaTeX into plain text: accents composed, named characters written out, braces and commands gone. Linear, never throws.</summary>
internal sealed class LatexText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}$~-`'");

    private readonly LatexCursor _latex;
    private readonly StringBuilder _plain;
    private bool _isMath;

    private LatexText(string latex)
    {
        _latex = new LatexCursor(latex);
        _plain = new StringBuilder(latex.Length);
    }

    /// <returns>Null for null.</returns>
    public static string? Decode(string? latex) =>
        latex is null ? null
        : latex.AsSpan().IndexOfAny(Special) < 0 ? latex
        : new LatexText(latex).Decode();

    private string Decode()
    {
        while (!_latex.IsEnd)
        {
            var c = _latex.Take();
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
                case '-' when _latex.Take('-'):
                    _ = _plain.Append(_latex.Take('-') ? '—' : '–');
                    break;
                case '`' when _latex.Take('`'):
                    _ = _plain.Append('“');
                    break;
                case '`':
                    _ = _plain.Append('‘');
                    break;
                case '\'' when _latex.Take('\''):
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

    private void Command()
    {
        var name = _latex.TakeName();
        if (LatexSymbols.Mark(name) is { } mark)
        {
            Accent(mark, name);
        }
        else if (LatexSymbols.Symbol(name) is { } symbol)
        {
            _ = _plain.Append(symbol);
            SkipSpaceAfter(name);
        }
        else if (LatexSymbols.IsFunction(name))
        {
            // "n\log n": set off, as it is printed.
            _ =
                _plain.Length > 0 && char.IsLetterOrDigit(_plain[^1])
                    ? _plain.Append(' ').Append(name)
                    : _plain.Append(name);
        }
        else if (
            name is " " or "," or ";" or ":" or "\\" or "quad" or "qquad" or "newline" or "space"
        )
        {
            _ = _plain.Append(' ');
        }
        else if (name == "href")
        {
            _latex.SkipGroup();
        }
        else
        {
            // A format ("\emph") goes, what it formats stays.
            SkipSpaceAfter(name);
        }
    }

    // "\'e", "\'{e}", "\' e", "\v{c}", "\v c", "\'\i", "{\'{\i}}".
    private void Accent(char mark, string name)
    {
        while (_latex.Peek == '{' || char.IsWhiteSpace(_latex.Peek))
        {
            _ = _latex.Take();
        }

        if (_latex.IsEnd || _latex.Peek == '}')
        {
            // The sign by itself: "\~{}".
            _ = name is "~" or "^" && !_latex.IsEnd ? _plain.Append(name) : _plain;
            return;
        }

        if (!_latex.Take('\\'))
        {
            _ = _plain.Append(_latex.TakeLetter()).Append(mark);
            return;
        }

        var inner = _latex.TakeName();
        // An accent replaces the dot.
        var letter = inner is "i" or "j" ? inner : LatexSymbols.Symbol(inner);
        if (letter is not null)
        {
            _ = _plain.Append(letter).Append(mark);
            SkipSpaceAfter(inner);
        }
        else if (LatexSymbols.Mark(inner) is { } second)
        {
            // Two accents on one letter, as in Vietnamese: the inner one stands nearer.
            _ = _latex.Take('{');
            if (char.IsLetter(_latex.Peek))
            {
                _ = _plain.Append(_latex.Take()).Append(second).Append(mark);
            }
        }
    }

    private void SkipSpaceAfter(string name)
    {
        if (name.Length > 0 && char.IsAsciiLetter(name[0]))
        {
            _latex.SkipSpace();
        }
    }
}
