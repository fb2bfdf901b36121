using ScholarGraph.Domain.Profiles.Words;

namespace ScholarGraph.Domain.Profiles;

/// <summary>Finds what a line shows beside its words.</summary>
internal static class LineMarks
{
    private static readonly System.Buffers.SearchValues<char> Symbols =
        System.Buffers.SearchValues.Create("=+/$&@%<>[]|_^#\u2014…«»~×→∞");

    // "koray kavukcuoglu" is written small throughout, "Yuyu liu" at the end.
    private static bool HasLowerInside(IReadOnlyList<ShapeToken> tokens)
    {
        for (var i = 1; i < tokens.Count - 1; i++)
        {
            if (
                tokens[i] is { Form: TokenForm.Word, Case: LetterCase.Lower }
                && tokens[0].IsCapitalised
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The marks of a line, each once.</summary>
    /// <param name="line">As printed.</param>
    /// <param name="tokens">Its words, not all of a long line.</param>
    /// <param name="isShouted">Whether it is all capitals.</param>
    public static List<ShapeMark> Of(string line, IReadOnlyList<ShapeToken> tokens, bool isShouted)
    {
        var marks = new List<ShapeMark> { ShapeMark.Bias };
        void AddIf(bool has, ShapeMark mark)
        {
            if (has)
            {
                marks.Add(mark);
            }
        }

        var last = tokens.Count > 0 ? tokens[^1].Printed : "";
        var isSuffixed =
            tokens.Count > 2 && last.TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV";
        AddIf(line.Contains(':', StringComparison.Ordinal), ShapeMark.Colon);
        AddIf(line.AsSpan().ContainsAny('?', '!'), ShapeMark.QuestionOrExclamation);
        AddIf(line.Contains(';', StringComparison.Ordinal), ShapeMark.Semicolon);
        AddIf(
            line.Contains(',', StringComparison.Ordinal)
                && !(isSuffixed && tokens[^2].Printed.EndsWith(',')),
            ShapeMark.Comma
        );
        AddIf(line.Contains('(', StringComparison.Ordinal), ShapeMark.Parenthesis);
        AddIf(line.AsSpan().ContainsAny('"', '“'), ShapeMark.Quote);
        AddIf(line.AsSpan().ContainsAny(Symbols), ShapeMark.Symbol);
        AddIf(line.AsSpan().ContainsAny('{', '}', '\\'), ShapeMark.Brace);
        AddIf(
            line.Contains(" - ", StringComparison.Ordinal)
                || line.Contains(" – ", StringComparison.Ordinal),
            ShapeMark.Dash
        );
        AddIf(isSuffixed, ShapeMark.Suffix);
        AddIf(
            !isSuffixed && last.Length > 3 && last.IndexOf('.') == last.Length - 1,
            ShapeMark.FinalDot
        );
        AddIf(isShouted, ShapeMark.Shouted);
        AddIf(ShapeWords.Particles.Contains(last), ShapeMark.FinalParticle);
        AddIf(tokens.Count > 1 && tokens[^1].IsPlural, ShapeMark.FinalPlural);
        AddIf(tokens.Count > 1 && tokens[0].IsPlural, ShapeMark.FirstPlural);
        AddIf(
            tokens is [var one, var other] && one.Word.Length > 1 && one.Word == other.Word,
            ShapeMark.Doubled
        );
        AddIf(!isShouted && tokens.Count > 2 && HasLowerInside(tokens), ShapeMark.LowerInside);
        if (
            tokens
                is [
                    { Form: TokenForm.Word, IsCapitalised: true } given,
                    ..,
                    { Form: TokenForm.Word, IsCapitalised: true } family,
                ]
            && tokens.Count < 4
            && WordList.IsGiven(given.Word)
        )
        {
            AddIf(
                family.Kind is not (WordKind.Learned or WordKind.Common),
                ShapeMark.GivenThenName
            );
            AddIf(
                given.Kind == WordKind.Given
                    && tokens.Count == 2
                    && family.Kind is WordKind.Learned or WordKind.Common
                    && !family.IsPlural,
                ShapeMark.GivenThenWord
            );
        }

        return marks;
    }
}
