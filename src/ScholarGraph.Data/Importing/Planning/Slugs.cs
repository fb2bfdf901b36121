using System.Globalization;
using System.Text;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Gives out readable unique names within one kind of thing; what was given is never given again.</summary>
/// <param name="taken">Slugs of everything kept, that which goes away among it.</param>
internal sealed class Slugs(IEnumerable<string> taken)
{
    /// <summary>Longest plain slug, in UTF-16 units.</summary>
    public const int LengthMax = 90;

    private const int SuffixLength = 6;

    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>A new slug: the folded text, with <c>-</c> and the last six characters of the key where that is taken.</summary>
    public string Take(string text, long key) => Give(Of(text), key);

    /// <summary>A new slug of a text that <see cref="Of"/> has folded already.</summary>
    public string Give(string plain, long key)
    {
        if (plain.Length > 0 && _taken.Add(plain))
        {
            return plain;
        }

        var choices = WithKey(plain, key);
        // A key that comes back may find its own former slugs taken.
        return choices
            .Concat(
                Enumerable
                    .Range(2, int.MaxValue - 2)
                    .Select(number =>
                        string.Create(CultureInfo.InvariantCulture, $"{choices[^1]}-{number}")
                    )
            )
            .First(_taken.Add);
    }

    /// <summary>What a text may get, in the order in which it is looked whether it is free; there are more where all of these are taken.</summary>
    public static IReadOnlyList<string> Choices(string text, long key) =>
        [Of(text), .. WithKey(Of(text), key)];

    /// <summary>The folded text in a-z and 0-9, words joined by <c>-</c>; in letters of any script where nothing else is left.</summary>
    /// <returns>At most 90 characters, cut between words where there are any; empty when the text has no letter or digit.</returns>
    public static string Of(string text)
    {
        var folded = Folding.Fold(text);
        if (Ascii.IsValid(folded))
        {
            return JoinAscii(folded);
        }

        var ascii = Join(folded, static rune => rune.IsAscii && Rune.IsLetterOrDigit(rune));
        // Folding takes Hangul apart; composed it is shorter and what people type.
        return ascii.Length > 0 ? ascii : Join(Compose(folded), IsPartOfWord);
    }

    private static string[] WithKey(string plain, long key)
    {
        var keyText = EntityKey.ToText(key);
        return plain.Length == 0
            ? [keyText[^SuffixLength..], keyText]
            : [$"{plain}-{keyText[^SuffixLength..]}", $"{plain}-{keyText}"];
    }

    private static bool IsPartOfWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpacingCombiningMark;

    private static string Compose(string folded)
    {
        try
        {
            return folded.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // A lone surrogate, which is no letter either.
            return folded;
        }
    }

    // The same as below, without looking at characters one by one.
    private static string JoinAscii(string text)
    {
        Span<char> slug = stackalloc char[LengthMax];
        var (length, gap) = (0, false);
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                gap = length > 0;
                continue;
            }

            if (length + 1 + (gap ? 1 : 0) > LengthMax)
            {
                return Cut(slug[..length].ToString(), gap);
            }

            if (gap)
            {
                slug[length++] = '-';
            }

            slug[length++] = letter;
            gap = false;
        }

        return slug[..length].ToString();
    }

    private static string Join(string text, Func<Rune, bool> isPart)
    {
        var slug = new StringBuilder();
        var gap = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!isPart(rune))
            {
                gap = slug.Length > 0;
                continue;
            }

            if (slug.Length + rune.Utf16SequenceLength + (gap ? 1 : 0) > LengthMax)
            {
                return Cut(slug.ToString(), gap);
            }

            _ = (gap ? slug.Append('-') : slug).Append(rune);
            gap = false;
        }

        return slug.ToString();
    }

    private static string Cut(string slug, bool atGap)
    {
        var last = slug.LastIndexOf('-');
        return atGap || last <= 0 ? slug : slug[..last];
    }
}
