using System.Globalization;
using System.Text;

namespace ScholarGraph.Domain.Text;

/// <summary>The normalised twin of a text: what order and search compare.</summary>
public static class Folding
{
    /// <summary>Folds accents and case: NFKD, marks removed, invariant lower case, then the letters that NFKD leaves (ł ø đ ß æ œ ı þ ð ς).</summary>
    /// <param name="text">Any text; lone surrogates are kept as they are.</param>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var folded = new StringBuilder(text.Length);
        foreach (var rune in Decompose(text).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            var lower = Rune.ToLowerInvariant(rune);
            _ = Letters(lower.Value) is { } letters
                ? folded.Append(letters)
                : folded.Append(lower.ToString());
        }

        return folded.ToString();
    }

    private static string? Letters(int lower) =>
        lower switch
        {
            'ł' => "l",
            'ø' => "o",
            'đ' => "d",
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ı' => "i",
            'þ' => "th",
            'ð' => "d",
            'ς' => "σ",
            _ => null,
        };

    // Normalize refuses lone surrogates; such a text is folded without decomposition.
    private static string Decompose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
