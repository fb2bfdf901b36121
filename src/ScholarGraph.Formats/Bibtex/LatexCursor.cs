namespace ScholarGraph.Formats.Bibtex;

/// <summary>A place in LaTeX that only goes forward.</summary>
internal sealed class LatexCursor(string latex)
{
    private int _at;

    public bool IsEnd => _at >= latex.Length;

    /// <summary>The next character, which stays; NUL at the end.</summary>
    public char Peek => IsEnd ? '\0' : latex[_at];

    /// <summary>Takes the next character.</summary>
    public char Take() => latex[_at++];

    /// <summary>Takes a character if it is the next.</summary>
    public bool Take(char c)
    {
        if (IsEnd || latex[_at] != c)
        {
            return false;
        }

        _at++;
        return true;
    }

    /// <summary>Takes a letter, both halves of a surrogate pair.</summary>
    public string TakeLetter()
    {
        var length = char.IsSurrogatePair(latex, _at) ? 2 : 1;
        _at += length;
        return latex[(_at - length).._at];
    }

    /// <summary>Takes the name of a command: letters, or one other character.</summary>
    public string TakeName()
    {
        var start = _at;
        while (char.IsAsciiLetter(Peek))
        {
            _at++;
        }

        if (_at == start && !IsEnd)
        {
            _at++;
        }

        return latex[start.._at];
    }

    public void SkipSpace()
    {
        while (char.IsWhiteSpace(Peek))
        {
            _at++;
        }
    }

    /// <summary>Skips what stands in braces, or one character.</summary>
    public void SkipGroup()
    {
        var depth = 0;
        while (!IsEnd)
        {
            depth += Take() switch
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
