using ScholarGraph.Domain.Profiles.Words;

namespace ScholarGraph.Domain.Profiles;

/// <summary>What a line looks like by itself: a name, a title, or a short sentence.</summary>
internal sealed record LineShape
{
    private const double NameMin = -12;
    private const double NameMax = 8;

    /// <summary>The first words of the line.</summary>
    public required IReadOnlyList<ShapeToken> Tokens { get; init; }

    /// <summary>Log odds that the line is a name rather than a title, by its shape alone.</summary>
    public required double Odds { get; init; }

    /// <summary>Whether punctuation shows that it is no plain name.</summary>
    public required bool IsPunctuated { get; init; }

    /// <summary>Whether every word is an English or French one too.</summary>
    public bool IsOfWords =>
        Tokens.All(token => token is { Form: TokenForm.Word, Kind: < WordKind.Unknown });

    /// <summary>How much like a short abstract the line reads; below 0 when not.</summary>
    public required double SentenceScore { get; init; }

    /// <summary>First letter and last word, where the line may be a name of two to four words; null otherwise.</summary>
    public string? ShortName =>
        Tokens.Count is > 1 and < 5
        && !IsPunctuated
        && Tokens[0].Word.Length > 0
        && Tokens[0].IsCapitalised
        && Tokens[^1].IsCapitalised
            ? $"{Tokens[0].Word[0]} {Tokens[^1].Word}"
            : null;

    /// <summary>Judges a line.</summary>
    public static LineShape Of(string line) => Of(line, new ShapeTokens());

    /// <summary>Judges a line.</summary>
    /// <param name="line">As printed, trimmed.</param>
    /// <param name="words">Words already judged; receives this line's.</param>
    public static LineShape Of(string line, ShapeTokens words)
    {
        var tokens = words.Of(line, out var isShouted);
        var marks = LineMarks.Of(line, tokens, isShouted);
        return new LineShape
        {
            Tokens = tokens,
            Odds = ShapeWeights.OddsOfName(ShapeFeatures.Of(tokens, marks)),
            IsPunctuated = marks.Exists(mark =>
                mark is >= ShapeMark.Colon and <= ShapeMark.Dash and not ShapeMark.Brace
            ),
            SentenceScore = Sentence(line, tokens),
        };
    }

    /// <summary>The features of a line by which its odds are weighed.</summary>
    public static List<int> FeaturesOf(string line)
    {
        var tokens = new ShapeTokens().Of(line, out var isShouted);
        return ShapeFeatures.Of(tokens, LineMarks.Of(line, tokens, isShouted));
    }

    /// <summary>Log odds that the line is a name rather than a title, as far as its words and the page's say.</summary>
    /// <param name="vocabulary">What the page says of words.</param>
    /// <param name="isKnownName">Whether the line itself was learned as a name, which is no evidence for itself.</param>
    public double NameScore(PageVocabulary vocabulary, bool isKnownName)
    {
        var score = Odds;
        foreach (var token in Tokens)
        {
            score += vocabulary.Weight(token, isKnownName);
        }

        return Math.Clamp(score, NameMin, NameMax);
    }

    private static double Sentence(string line, List<ShapeToken> tokens)
    {
        if (tokens.Count < 4)
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
