namespace ScholarGraph.Domain.Profiles;

/// <summary>What a line looks like by itself: a name, a title, or a short sentence.</summary>
internal sealed record LineShape
{
    private const int TokensMax = 30;
    private const double NameMax = 8;

    /// <summary>The first words of the line.</summary>
    public required IReadOnlyList<ShapeToken> Tokens { get; init; }

    /// <summary>Weight of the marks no word shows: punctuation and the number of words.</summary>
    public required double Marks { get; init; }

    /// <summary>How much like a short abstract the line reads; below 0 when not.</summary>
    public required double SentenceScore { get; init; }

    /// <summary>First letter and last word, where the line may be a name of two to four words; null otherwise.</summary>
    public string? ShortName =>
        Tokens.Count is > 1 and < 5
        && Marks > -1
        && Tokens[0].Word.Length > 0
        && Tokens[0].IsCapitalised
        && Tokens[^1].IsCapitalised
            ? $"{Tokens[0].Word[0]} {Tokens[^1].Word}"
            : null;

    /// <summary>Judges a line.</summary>
    public static LineShape Of(string line)
    {
        var words = line.Split((char[]?)null, TokensMax + 1, StringSplitOptions.RemoveEmptyEntries);
        var isShouted = words.Length > 1 && !line.Any(char.IsLower);
        var tokens = words
            .Take(TokensMax)
            .Select((word, i) => ShapeToken.Of(word, i == 0, isShouted))
            .ToList();
        return new LineShape
        {
            Tokens = tokens,
            Marks = Count(tokens) + Punctuation(line, words),
            SentenceScore = Sentence(line, words, tokens),
        };
    }

    /// <summary>Log odds that the line is a name rather than a title, as far as its words and the page's say.</summary>
    /// <param name="vocabulary">What the page says of words.</param>
    /// <param name="isKnownName">Whether the line itself was learned as a name, which is no evidence for itself.</param>
    public double NameScore(PageVocabulary vocabulary, bool isKnownName)
    {
        var score = Marks;
        foreach (var token in Tokens)
        {
            score += token.Shape + vocabulary.Weight(token, isKnownName);
        }

        return Math.Clamp(score, -12, NameMax);
    }

    // Of a hundred names ninety-five have two or three words; of a hundred titles three.
    private static double Count(List<ShapeToken> tokens) =>
        (tokens.Count - tokens.Count(token => token.IsParticle)) switch
        {
            0 => -1,
            1 => tokens.TrueForAll(token => token.IsCapitalised && !token.Word.Any(char.IsAscii))
                ? -0.8
                : -2,
            2 => 1.5,
            3 => 1,
            4 => -0.5,
            5 => -2,
            6 => -4,
            _ => -7,
        };

    private static double Punctuation(string line, string[] words)
    {
        var score = 0.0;
        foreach (var c in line)
        {
            score -= c switch
            {
                ':'
                or '?'
                or '!'
                or '='
                or '+'
                or '/'
                or '$'
                or '&'
                or '@'
                or '%'
                or '<'
                or '>'
                or '['
                or ']'
                or '|'
                or '_'
                or '^'
                or '#' => 4,
                ';' or '\u2014' or '…' or '«' or '»' => 4,
                ',' => 2.5,
                '(' or '"' or '“' => 1,
                '{' or '}' or '\\' => 0.5,
                _ => 0,
            };
        }

        // "Jr.", "III" after a comma, and a final dot after a long word.
        var last = words.Length > 0 ? words[^1] : "";
        if (
            words.Length > 1
            && words[^2].EndsWith(',')
            && last is "Jr." or "Jr" or "Sr." or "II" or "III"
        )
        {
            score += 4;
        }
        else if (
            last.Length > 3
            && last.EndsWith('.')
            && !last.AsSpan(0, last.Length - 1).Contains('.')
        )
        {
            score -= 2.5;
        }

        return score
            - (
                line.Contains(" - ", StringComparison.Ordinal)
                || line.Contains(" – ", StringComparison.Ordinal)
                    ? 3
                    : 0
            );
    }

    private static double Sentence(string line, string[] words, List<ShapeToken> tokens)
    {
        if (words.Length < 4)
        {
            return -8;
        }

        var verbs = tokens.Count(token =>
            !token.IsCapitalised && ShapeWords.Sentence.Contains(token.Word)
        );
        var longWords = tokens.Where(token => token.Word.Length > 4).Skip(1).ToList();
        var lower = longWords.Count(token => !token.IsCapitalised);
        var score = -4.0 + (1.3 * Math.Min(verbs, 4));
        score += tokens[0].Word is "we" or "this" or "nous" or "there" or "our" ? 2 : 0;
        score += line.TrimEnd() is [.., '.'] ? 2 : 0;
        score += ShapeWords.Joining.Contains(tokens[^1].Word) || tokens[^1].Word is "both" ? 2 : 0;
        score += longWords.Count > 0 && lower == longWords.Count ? 0.7 : 0;
        score -= longWords.Count > 0 && lower * 2 < longWords.Count ? 3 : 0;
        return score
            - (line.TrimEnd() is [.., '?' or '!'] ? 2 : 0)
            - (line.Contains(": ", StringComparison.Ordinal) ? 1 : 0);
    }
}
