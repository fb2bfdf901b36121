using System.Globalization;
using System.Text;

namespace ScholarGraph.Tests.Querying.Storeroom;

/// <summary>The normalised twin of a text, as far as the storeroom needs one.</summary>
internal static class Folding
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            // The normaliser does not take noncharacters.
            var parts =
                Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNotAssigned
                    ? rune.ToString()
                    : rune.ToString().Normalize(NormalizationForm.FormKD);
            foreach (var part in parts.EnumerateRunes())
            {
                if (Rune.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
                {
                    folded.Append(Rune.ToLowerInvariant(part).ToString());
                }
            }
        }

        return folded.Replace("ß", "ss").ToString();
    }
}
