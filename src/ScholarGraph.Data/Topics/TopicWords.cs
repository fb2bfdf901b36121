using System.Buffers;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Topics;

/// <summary>Cuts texts into words that compare alike whatever their accents, case, hyphens and plural endings.</summary>
internal static class TopicWords
{
    private const int PluralLengthMin = 4;

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
            words.Add(new TopicWord(Stem(Folding.Fold(text[start..i])), start, i, isJoined));
        }

        return words;
    }

    // A label never runs over a full stop, a comma or a bracket.
    private static bool Joins(ReadOnlySpan<char> between) => !between.ContainsAny(PhraseEnds);

    // Marks belong to the letter before them, surrogates to letters beyond the basic plane.
    private static bool IsWord(char c) =>
        char.IsLetterOrDigit(c)
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
