namespace ScholarGraph.Domain.Profiles;

/// <summary>The words of lines as tokens; a word that comes again is judged once. For one thread.</summary>
internal sealed class ShapeTokens
{
    private const int TokensMax = 30;

    private readonly Dictionary<string, ShapeToken>[] _known =
    [
        new(StringComparer.Ordinal),
        new(StringComparer.Ordinal),
        new(StringComparer.Ordinal),
        new(StringComparer.Ordinal),
    ];

    /// <summary>The first thirty words of a line.</summary>
    /// <param name="line">As printed.</param>
    /// <param name="isShouted">Whether it has two words and no lower-case letter.</param>
    public List<ShapeToken> Of(string line, out bool isShouted)
    {
        var text = line.AsSpan();
        isShouted = text.Trim().ContainsAny(' ', '\t', '\u00A0') && !HasLower(text);
        var tokens = new List<ShapeToken>(4);
        var start = -1;
        for (var i = 0; i <= text.Length && tokens.Count < TokensMax; i++)
        {
            if (i < text.Length && !char.IsWhiteSpace(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                tokens.Add(Token(text[start..i], tokens.Count == 0, isShouted));
                start = -1;
            }
        }

        return tokens;
    }

    private ShapeToken Token(ReadOnlySpan<char> printed, bool isFirst, bool isShouted)
    {
        var known = _known[(isFirst ? 1 : 0) + (isShouted ? 2 : 0)]
            .GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(printed, out var token))
        {
            token = ShapeToken.Of(printed.ToString(), isFirst, isShouted);
            known[printed] = token;
        }

        return token;
    }

    private static bool HasLower(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }
}
