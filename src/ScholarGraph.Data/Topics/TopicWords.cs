using System.Buffers;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Topics;

/// <summary>Cuts texts into words that compare alike whatever their accents, case, hyphens and plural endings.</summary>
internal static class TopicWords
{
    private const int PluralLengthMin = 4;
    private const int KnownMax = 20_000;
    private const int KnownLengthMax = 40;

    [ThreadStatic]
    private static Dictionary<string, string>? _known;

    // French labels come with one of these or another: réseaux de neurones, apprentissage des représentations.
    private static readonly HashSet<string> Particles =
    [
        "d",
        "de",
        "des",
        "du",
        "l",
        "la",
        "le",
        "les",
    ];

    private static readonly SearchValues<char> PhraseEnds = SearchValues.Create(
        ".,;:!?()[]{}\"\r\n"
    );

    /// <summary>What two labels of one topic have in common.</summary>
    /// <returns>Stems with one space between; empty when the label has no word.</returns>
    public static string Key(string label) =>
        string.Join(' ', Split(label).Select(word => word.Stem));

    /// <summary>The words of a text in order: runs of letters and digits.</summary>
    public static List<TopicWord> Split(string text)
    {
        var words = new List<TopicWord>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsWord(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && IsWord(text[i]))
            {
                i++;
            }

            var isJoined =
                words.Count > 0 && Joins(text.AsSpan(words[^1].End, start - words[^1].End));
            words.Add(new TopicWord(StemOf(text.AsSpan(start, i - start)), start, i, isJoined));
        }

        return words;
    }

    /// <summary>
    /// The words of a text that tell topics apart: without French articles and the like, British and American spelling alike,
    /// and plurals in -aux like their singulars.
    /// </summary>
    public static List<TopicWord> Telling(string text)
    {
        var words = new List<TopicWord>();
        var isJoined = true;
        foreach (var word in Split(text))
        {
            isJoined &= word.IsJoined;
            if (!Particles.Contains(word.Stem))
            {
                words.Add(word with { Stem = Alike(word.Stem), IsJoined = isJoined });
                isJoined = true;
            }
        }

        return words;
    }

    /// <summary>What every word of plain letters with a stem begins with, whatever its case and ending.</summary>
    public static string Beginning(string stem) =>
        stem.EndsWith("ization", StringComparison.Ordinal) ? stem[..^"ization".Length]
        : stem.Length > 0 ? stem[..^1]
        : stem;

    private static string Alike(string stem) =>
        stem switch
        {
            _ when stem.EndsWith("isation", StringComparison.Ordinal) => stem[..^7] + "ization",
            { Length: > PluralLengthMin } when stem.EndsWith("aux", StringComparison.Ordinal) =>
                stem[..^3] + "al",
            _ => stem,
        };

    // A label never runs over a full stop, a comma or a bracket.
    private static bool Joins(ReadOnlySpan<char> between) => !between.ContainsAny(PhraseEnds);

    // Texts are made of few words, again and again.
    private static string StemOf(ReadOnlySpan<char> word)
    {
        var known = _known ??= new Dictionary<string, string>(StringComparer.Ordinal);
        var stems = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (stems.TryGetValue(word, out var stem))
        {
            return stem;
        }

        if (known.Count == KnownMax)
        {
            known.Clear();
        }

        var printed = word.ToString();
        stem = Stem(Folding.Fold(printed));
        if (printed.Length <= KnownLengthMax)
        {
            known.Add(printed, stem);
        }

        return stem;
    }

    // Marks belong to the letter before them, surrogates to letters beyond the basic plane.
    private static bool IsWord(char c) =>
        char.IsAsciiLetterOrDigit(c)
        || char.IsLetterOrDigit(c)
        || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    // English and French plurals: networks, strategies, processes, réseaux. A word that only looks plural
    // (bias) loses its s everywhere alike, which harms no comparison.
    private static string Stem(string word) =>
        word switch
        {
            { Length: < PluralLengthMin } => word,
            _ when word.EndsWith("eaux", StringComparison.Ordinal) => word[..^1],
            _ when word.EndsWith("sses", StringComparison.Ordinal) => word[..^2],
            _ when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
            _ when word[^1] == 's' && word[^2] != 's' => word[..^1],
            _ => word,
        };
}
