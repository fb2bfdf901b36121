using ScholarGraph.Domain.Profiles.Words;

namespace ScholarGraph.Domain.Profiles;

/// <summary>
/// The features of a line by which names and titles are told apart: what each word is, the first, the last and an only
/// word once more, and the marks of the line. A feature is a number with a name; <see cref="ShapeWeights"/> weighs it.
/// </summary>
internal static class ShapeFeatures
{
    private const int Cases = 6;
    private const int WordKinds = 7 * Cases;
    private const int TokenKinds = WordKinds + 13;
    private const int LettersMin = -5;
    private const int LettersMax = 4;
    private const double LettersStep = 2;

    private const int First = TokenKinds;
    private const int Last = First + TokenKinds;
    private const int Only = Last + TokenKinds;
    private const int Hyphen = Only + TokenKinds;
    private const int Letters = Hyphen + Cases;
    private const int Marks = Letters + LettersMax - LettersMin + 1;

    /// <summary>Names of all features, by number.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. TokenNames("word"),
        .. TokenNames("first"),
        .. TokenNames("last"),
        .. TokenNames("only"),
        .. Enum.GetNames<LetterCase>().Select(name => "hyphen." + name),
        .. Enumerable
            .Range(LettersMin, LettersMax - LettersMin + 1)
            .Select(step => $"letters.{step}"),
        .. Enum.GetNames<ShapeMark>().Select(name => "mark." + name),
    ];

    /// <summary>The features of a line, repeats included.</summary>
    /// <param name="tokens">Its words.</param>
    /// <param name="marks">Its marks, from <see cref="LineMarks"/>.</param>
    public static List<int> Of(IReadOnlyList<ShapeToken> tokens, IEnumerable<ShapeMark> marks)
    {
        var features = new List<int>(tokens.Count + 12);
        var first = -1;
        var last = -1;
        var words = 0;
        foreach (var token in tokens)
        {
            var kind = KindOf(token);
            features.Add(kind);
            if (token.Stems.Count > 1 && token.Form == TokenForm.Word)
            {
                features.Add(Hyphen + (int)token.Case);
            }

            if (token.Letters is { } odds)
            {
                var step = Math.Clamp(Math.Round(odds / LettersStep), LettersMin, LettersMax);
                features.Add(Letters + (int)step - LettersMin);
            }

            if (token.HasAccent)
            {
                features.Add(Marks + (int)ShapeMark.Accent);
            }

            if (!token.IsParticle)
            {
                first = first < 0 ? kind : first;
                last = kind;
                words++;
            }
        }

        if (first >= 0 && tokens.Count == 1)
        {
            features.Add(Only + first);
        }
        else if (first >= 0)
        {
            features.Add(First + first);
            features.Add(Last + last);
        }

        features.Add(Marks + (int)ShapeMark.NoWord + Math.Min(words, 7));
        features.AddRange(marks.Select(mark => Marks + (int)mark));
        return features;
    }

    private static int KindOf(ShapeToken token) =>
        token.Form == TokenForm.Word
            ? ((int)token.Kind * Cases) + (int)token.Case
            : WordKinds + (int)token.Form - 1;

    private static IEnumerable<string> TokenNames(string place) =>
        Enum.GetValues<WordKind>()
            .SelectMany(kind =>
                Enum.GetNames<LetterCase>().Select(name => $"{place}.{kind}.{name}")
            )
            .Concat(
                Enum.GetValues<TokenForm>()
                    .Where(form => form != TokenForm.Word)
                    .Select(form => $"{place}.{form}")
            );
}
