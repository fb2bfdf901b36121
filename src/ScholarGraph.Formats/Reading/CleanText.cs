using System.Globalization;
using System.Text;

namespace ScholarGraph.Formats.Reading;

/// <summary>Makes text what the graph keeps: composed (NFC), without control characters, one space between words.</summary>
internal static class CleanText
{
    /// <returns>The clean text; null when nothing is left.</returns>
    /// <exception cref="BrokenTextException">Bytes that were no text, or half of a surrogate pair.</exception>
    public static string? OrNull(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (IsClean(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in text)
        {
            if (c == SourceText.BrokenMark)
            {
                throw new BrokenTextException("bytes that are not in the source's encoding");
            }

            if (char.IsWhiteSpace(c))
            {
                gap = clean.Length > 0;
            }
            else if (!char.IsControl(c))
            {
                _ = (gap ? clean.Append(' ') : clean).Append(c);
                gap = false;
            }
        }

        return clean.Length == 0 ? null : Composed(clean.ToString());
    }

    // Most texts are, and stay the ones that they are.
    private static bool IsClean(string text) =>
        text[0] != ' '
        && text[^1] != ' '
        && !text.AsSpan().ContainsAnyExceptInRange(' ', '~')
        && !text.Contains("  ", StringComparison.Ordinal);

    private static string Composed(string text)
    {
        try
        {
            return text.IsNormalized() ? text : text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            throw new BrokenTextException(
                string.Create(CultureInfo.InvariantCulture, $"half of a surrogate pair")
            );
        }
    }
}
