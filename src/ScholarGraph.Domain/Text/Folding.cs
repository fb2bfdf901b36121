using System.Buffers;
using System.Globalization;
using System.Text;

namespace ScholarGraph.Domain.Text;

/// <summary>The normalised twin of a text: what order and search compare.</summary>
public static class Folding
{
    /// <summary>Folds accents and case: NFKD, marks removed, invariant lower case, then the letters that NFKD leaves (ł ø đ ß æ œ ı þ ð ς).</summary>
    /// <param name="text">Any text; lone surrogates and U+FFFE are kept as they are, the text around them is folded.</param>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var folded = new StringBuilder(text.Length);
        var start = 0;
        for (var i = 0; i < text.Length; )
        {
            var status = Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            if (status == OperationStatus.Done && rune.Value != 0xFFFE)
            {
                i += length;
                continue;
            }

            // Normalize refuses lone surrogates and U+FFFE: what lies between them is folded by itself.
            FoldWellFormed(text[start..i], folded);
            folded.Append(text[i]);
            start = ++i;
        }

        FoldWellFormed(start == 0 ? text : text[start..], folded);
        return folded.ToString();
    }

    private static void FoldWellFormed(string text, StringBuilder folded)
    {
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            var lower = Rune.ToLowerInvariant(rune);
            if (Letters(lower.Value) is { } letters)
            {
                folded.Append(letters);
            }
            else
            {
                folded.Append(units[..lower.EncodeToUtf16(units)]);
            }
        }
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
}
