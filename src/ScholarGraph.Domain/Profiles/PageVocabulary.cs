using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Profiles;

/// <summary>
/// What the page itself says of words: which it writes in lower case in running text (common words), and which stand
/// in lines that are names beyond doubt.
/// </summary>
internal sealed class PageVocabulary
{
    private readonly Dictionary<string, int> _common = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _inNames = new(StringComparer.Ordinal);

    /// <summary>Learns the lower-case words of a running text.</summary>
    public void AddText(string text)
    {
        var lookup = _common.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[32];
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0 && i - start is > 2 and <= 32 && char.IsLower(text[start]))
            {
                Add(lookup, text.AsSpan(start, i - start), buffer);
            }

            start = -1;
        }
    }

    /// <summary>Learns the words of a line that is a title beyond doubt.</summary>
    public void AddTitle(LineShape shape)
    {
        foreach (
            var stem in shape.Tokens.SelectMany(token => token.Stems).Where(stem => stem.Length > 2)
        )
        {
            _common[stem] = _common.GetValueOrDefault(stem) + 1;
        }
    }

    /// <summary>Learns the words of a line that is a name beyond doubt, once for each different line.</summary>
    public void AddName(LineShape shape)
    {
        foreach (
            var word in shape
                .Tokens.Where(token => !token.IsInitial && !token.IsParticle)
                .Select(token => token.Word)
                .Distinct()
        )
        {
            _inNames[word] = _inNames.GetValueOrDefault(word) + 1;
        }
    }

    /// <summary>What the page says of a word: positive for a name, negative for a title.</summary>
    /// <param name="token">The word.</param>
    /// <param name="isKnownName">Whether the line it stands in was itself learned as a name.</param>
    public double Weight(ShapeToken token, bool isKnownName)
    {
        if (token.IsInitial || token.IsParticle)
        {
            return 0;
        }

        var common = 0;
        for (var i = 0; i < token.Stems.Count; i++)
        {
            common = Math.Max(common, _common.GetValueOrDefault(token.Stems[i]));
        }

        var inNames = _inNames.GetValueOrDefault(token.Word) - (isKnownName ? 1 : 0);
        var asCommon = common switch
        {
            0 => _common.Count > 300 ? 0.4 : 0,
            1 => -1.2,
            2 => -1.7,
            _ => -2.2,
        };
        return asCommon + (Math.Clamp(inNames, 0, 3) * 0.7);
    }

    private static void Add(
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup,
        ReadOnlySpan<char> word,
        Span<char> buffer
    )
    {
        if (!System.Text.Ascii.IsValid(word))
        {
            word = Folding.Fold(word.ToString());
        }
        else
        {
            _ = word.ToLowerInvariant(buffer);
            word = buffer[..word.Length];
        }

        var stem = ShapeWords.Stem(word);
        lookup[stem] = lookup.TryGetValue(stem, out var count) ? count + 1 : 1;
    }
}
