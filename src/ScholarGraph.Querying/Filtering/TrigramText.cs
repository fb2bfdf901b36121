using System.Text;

namespace ScholarGraph.Querying.Filtering;

/// <summary>Parts of texts that an index by groups of three characters can find.</summary>
internal static class TrigramText
{
    private const int LengthMin = 3;

    // Longer ones have more groups than an expression should.
    private const int LengthMax = 200;

    /// <summary>Whether a part, as it is and folded, is long enough and of characters that the index keeps apart.</summary>
    /// <param name="part">What is looked for.</param>
    /// <param name="fold">How the index was folded; null where nothing asks for folded texts.</param>
    public static bool CanFind(string part, Func<string, string>? fold) =>
        IsInRange(part) && (fold is null || Ascii.IsValid(part) || IsInRange(fold(part)));

    /// <summary>The FTS5 expression that exactly those texts fulfil which have the part.</summary>
    /// <param name="column">Column of the index.</param>
    /// <param name="part">A part that can be found.</param>
    public static string Expression(string column, string part) =>
        $"{column} : \"{part.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    // FTS5 ends a text at NUL, and takes noncharacters and halves of pairs for U+FFFD.
    private static bool IsInRange(string text)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (++length > LengthMax || rune.Value is 0 or >= 0xFFFD and <= 0xFFFF)
            {
                return false;
            }
        }

        return length >= LengthMin;
    }
}
