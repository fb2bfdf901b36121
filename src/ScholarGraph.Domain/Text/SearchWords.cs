using System.Buffers;
using System.Text;

namespace ScholarGraph.Domain.Text;

/// <summary>Divides folded texts into the words that a search looks for.</summary>
public static class SearchWords
{
    /// <summary>Characters of a word that count; words that differ behind them are the same to a search.</summary>
    public const int WordCharsMax = 64;

    /// <summary>The words of a folded text, one space between; a letter of a script without spaces is a word of its own.</summary>
    /// <param name="folded">What <see cref="Folding.Fold"/> gave.</param>
    /// <param name="charsMax">Code points of the text that count.</param>
    public static string Of(string folded, int charsMax)
    {
        ArgumentNullException.ThrowIfNull(folded);
        if (folded.Length <= charsMax && Ascii.IsValid(folded))
        {
            return OfAscii(folded);
        }

        var words = new StringBuilder(folded.Length);
        var length = 0;
        foreach (var rune in folded.EnumerateRunes())
        {
            if (charsMax-- <= 0)
            {
                break;
            }

            if (SearchCharacters.IsSeparator(rune.Value))
            {
                length = 0;
                continue;
            }

            var isAlone = SearchCharacters.IsSpaceless(rune.Value);
            if ((length == 0 || isAlone) && words.Length > 0)
            {
                words.Append(' ');
            }

            if (length++ < WordCharsMax)
            {
                words.Append(rune);
            }

            length = isAlone ? 0 : length;
        }

        return words.ToString();
    }

    // Most texts: each character is one unit, and none a word of its own.
    private static string OfAscii(string folded)
    {
        var room = ArrayPool<char>.Shared.Rent(folded.Length);
        var (used, length) = (0, 0);
        foreach (var character in folded)
        {
            if (SearchCharacters.IsSeparator(character))
            {
                length = 0;
                continue;
            }

            if (length == 0 && used > 0)
            {
                room[used++] = ' ';
            }

            if (length++ < WordCharsMax)
            {
                room[used++] = character;
            }
        }

        var words = new string(room, 0, used);
        ArrayPool<char>.Shared.Return(room);
        return words;
    }
}
