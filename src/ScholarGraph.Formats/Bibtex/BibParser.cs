using System.Text;

namespace ScholarGraph.Formats.Bibtex;

/// <summary>Takes the body of an entry apart: key, then names with values out of braces, quotes, numbers and macros.</summary>
/// <param name="chunk">The entry.</param>
/// <param name="macros">What macros stand for.</param>
/// <param name="valueMax">Characters of one value, macros written out.</param>
internal sealed class BibParser(BibChunk chunk, BibMacros macros, int valueMax)
{
    private readonly string _body = chunk.Body;
    private readonly List<string> _doubts = [];
    private int _at;

    /// <summary>What could not be read, for a person.</summary>
    public IReadOnlyList<string> Doubts => _doubts;

    /// <summary>Macros that nothing defines.</summary>
    public List<string> Undefined { get; } = [];

    /// <summary>Reads an entry with a key.</summary>
    public BibEntry Entry()
    {
        var end = _body.IndexOfAny([',', '=']);
        if (end < 0 || _body[end] == ',')
        {
            var key = _body[..(end < 0 ? _body.Length : end)].Trim();
            _at = end < 0 ? _body.Length : end + 1;
            return new BibEntry(chunk.Type, key, chunk.Line, Fields());
        }

        // Of two words before the sign the first is a key whose comma is missing.
        var words = _body[..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length > 1 ? words[0] : "";
        _at = _body.IndexOf(first, StringComparison.Ordinal) + first.Length;
        return new BibEntry(chunk.Type, first, chunk.Line, Fields());
    }

    /// <summary>Reads names with their values; of a name given twice the first counts.</summary>
    public Dictionary<string, string> Fields()
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (SkipSpace(','))
        {
            // biblatex's tools admit comments between fields.
            if (_body[_at] == '%')
            {
                var end = _body.IndexOf('\n', _at);
                _at = end < 0 ? _body.Length : end;
                continue;
            }

            var start = _at;
            while (
                _at < _body.Length
                && !char.IsWhiteSpace(_body[_at])
                && !"=,{}\"#".Contains(_body[_at])
            )
            {
                _at++;
            }

            var name = _body[start.._at].ToLowerInvariant();
            if (name.Length == 0 || !SkipSpace() || _body[_at] != '=')
            {
                Doubt(name.Length == 0 ? _body[start..] : name);
                Resume(start);
                continue;
            }

            _at++;
            if (Value() is { } value)
            {
                if (!fields.TryAdd(name, value))
                {
                    _doubts.Add($"the field {name} stands twice; the first counts");
                }
            }
            else
            {
                Doubt(name);
                Resume(_at);
            }
        }

        return fields;
    }

    private string? Value()
    {
        var value = new StringBuilder();
        do
        {
            if (!SkipSpace() || Part() is not { } part || value.Length + part.Length > valueMax)
            {
                return null;
            }

            _ = value.Append(part);
        } while (SkipSpace() && _body[_at] == '#' && ++_at > 0);

        return value.ToString();
    }

    private string? Part()
    {
        var first = _body[_at];
        if (first is '{' or '"')
        {
            return Delimited(first);
        }

        var start = _at;
        while (
            _at < _body.Length && !char.IsWhiteSpace(_body[_at]) && !",#{}\"=".Contains(_body[_at])
        )
        {
            _at++;
        }

        var word = _body[start.._at];
        if (word.Length == 0)
        {
            return null;
        }

        if (word.All(char.IsAsciiDigit))
        {
            return word;
        }

        if (macros.Find(word) is { } known)
        {
            return known;
        }

        Undefined.Add(word);
        return "";
    }

    private string? Delimited(char open)
    {
        var start = ++_at;
        for (var depth = open == '{' ? 1 : 0; _at < _body.Length; _at++)
        {
            var c = _body[_at];
            depth += c switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (open == '{' ? depth == 0 : c == '"' && depth == 0)
            {
                return _body[start.._at++];
            }
        }

        return null;
    }

    // After the next comma outside braces.
    private void Resume(int from)
    {
        var depth = 0;
        for (_at = from; _at < _body.Length; _at++)
        {
            var c = _body[_at];
            depth += c switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (c == ',' && depth <= 0)
            {
                return;
            }
        }
    }

    private void Doubt(string text)
    {
        var near = text.Trim();
        _doubts.Add(
            $"near \"{(near.Length > 40 ? near[..40] : near)}\" there is no name with a value; it was left out"
        );
    }

    /// <returns>False at the end.</returns>
    private bool SkipSpace(char also = ' ')
    {
        while (_at < _body.Length && (char.IsWhiteSpace(_body[_at]) || _body[_at] == also))
        {
            _at++;
        }

        return _at < _body.Length;
    }
}
