namespace ScholarGraph.Domain.Profiles.Words;

/// <summary>Log odds of three letters in a row in names against words, learned from two lists of words.</summary>
internal sealed class LetterModel
{
    // The start, 26 letters, the end.
    private const int Symbols = 28;
    private const double Unseen = 0.5;

    private readonly float[] _odds;

    private LetterModel(float[] odds) => _odds = odds;

    /// <summary>Learns.</summary>
    /// <param name="names">Folded names; those with other letters than a to z are passed over.</param>
    /// <param name="words">Folded words, likewise.</param>
    public static LetterModel Of(IEnumerable<string> names, IEnumerable<string> words)
    {
        var left = Chances(names);
        var right = Chances(words);
        var odds = new float[left.Length];
        for (var i = 0; i < odds.Length; i++)
        {
            odds[i] = (float)(left[i] - right[i]);
        }

        return new LetterModel(odds);
    }

    /// <summary>Log odds that a word is a name, by its letters alone; null when it has others than a to z.</summary>
    /// <param name="folded">Folded.</param>
    public double? OddsOfName(string folded)
    {
        if (!IsPlain(folded))
        {
            return null;
        }

        var sum = 0.0;
        var pair = 0;
        foreach (var letter in folded)
        {
            sum += _odds[Next(pair, letter - 'a' + 1, out pair)];
        }

        return sum + _odds[Next(pair, Symbols - 1, out _)];
    }

    private static double[] Chances(IEnumerable<string> words)
    {
        var triples = new double[Symbols * Symbols * Symbols];
        var pairs = new double[Symbols * Symbols];
        foreach (var word in words.Where(IsPlain))
        {
            var pair = 0;
            foreach (var letter in word)
            {
                pairs[pair]++;
                triples[Next(pair, letter - 'a' + 1, out pair)]++;
            }

            pairs[pair]++;
            triples[Next(pair, Symbols - 1, out _)]++;
        }

        for (var i = 0; i < triples.Length; i++)
        {
            triples[i] = Math.Log(
                (triples[i] + Unseen) / (pairs[i / Symbols] + (Unseen * (Symbols - 1)))
            );
        }

        return triples;
    }

    private static int Next(int pair, int symbol, out int next)
    {
        next = (pair % Symbols * Symbols) + symbol;
        return (pair * Symbols) + symbol;
    }

    private static bool IsPlain(string word) =>
        word.Length > 0 && !word.AsSpan().ContainsAnyExceptInRange('a', 'z');
}
