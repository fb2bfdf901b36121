using System.Text;

namespace ScholarGraph.Formats.Writing;

/// <summary>Makes text that every format can hold: one line, one space between words, no control characters.</summary>
internal static class OneLine
{
    /// <summary>The text; halves of surrogate pairs and noncharacters, which no XML holds, become U+FFFD.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        var gap = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                gap = line.Length > 0;
                continue;
            }

            if (Rune.IsControl(rune))
            {
                continue;
            }

            _ = (gap ? line.Append(' ') : line).Append(
                (IsNoncharacter(rune) ? Rune.ReplacementChar : rune).ToString()
            );
            gap = false;
        }

        return line.ToString();
    }

    /// <summary>The same; null where nothing is left.</summary>
    public static string? OrNull(string? text) =>
        text is not null && Of(text) is { Length: > 0 } line ? line : null;

    private static bool IsNoncharacter(Rune rune) =>
        rune.Value is >= 0xFDD0 and <= 0xFDEF || (rune.Value & 0xFFFE) == 0xFFFE;
}
