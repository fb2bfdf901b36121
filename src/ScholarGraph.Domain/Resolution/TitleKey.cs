using System.Globalization;
using System.Text;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Key under which two listings can be one work: no accents, case or punctuation.</summary>
public static class TitleKey
{
    /// <summary>Longest key, in UTF-16 units; longer titles are told apart by their beginning only.</summary>
    public const int LengthMax = 500;

    /// <summary>Makes the key of a title.</summary>
    /// <param name="title">As printed, any script.</param>
    /// <returns>Folded words, one space between; a title without a letter or digit keys on its folded self. Empty only for a blank title.</returns>
    public static string Of(string title)
    {
        var folded = Folding.Fold(title);
        var key = new StringBuilder(Math.Min(folded.Length, LengthMax));
        var gap = false;
        foreach (var rune in folded.EnumerateRunes())
        {
            if (IsInvisible(rune))
            {
                continue;
            }

            if (!IsWordPart(rune))
            {
                gap = key.Length > 0;
                continue;
            }

            var length = rune.Utf16SequenceLength + (gap ? 1 : 0);
            if (key.Length + length > LengthMax)
            {
                break;
            }

            _ = gap ? key.Append(' ').Append(rune) : key.Append(rune);
            gap = false;
        }

        return key.Length > 0 ? key.ToString() : Cut(folded.Trim()).TrimEnd();
    }

    // Soft hyphens and joiners split no word.
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.EnclosingMark;

    private static bool IsWordPart(Rune rune) =>
        (Rune.IsLetter(rune) && !IsApostropheLetter(rune))
        || Rune.IsNumber(rune)
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpacingCombiningMark;

    // U+02B9..U+02C1: letters by category, apostrophes by use.
    private static bool IsApostropheLetter(Rune rune) => rune.Value is >= 0x2B9 and <= 0x2C1;

    private static string Cut(string text) =>
        text.Length <= LengthMax ? text
        : char.IsHighSurrogate(text[LengthMax - 1]) ? text[..(LengthMax - 1)]
        : text[..LengthMax];
}
