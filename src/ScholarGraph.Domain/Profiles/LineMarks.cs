namespace ScholarGraph.Domain.Profiles;

/// <summary>Finds what a line shows beside its words.</summary>
internal static class LineMarks
{
    private static readonly System.Buffers.SearchValues<char> Symbols =
        System.Buffers.SearchValues.Create("=+/$&@%<>[]|_^#\u2014…«»~×→∞");

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
            tokens.Count > 1 && last.TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV";
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
        return marks;
    }
}
