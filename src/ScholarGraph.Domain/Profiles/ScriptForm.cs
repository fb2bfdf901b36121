namespace ScholarGraph.Domain.Profiles;

/// <summary>Forms of letters that tell initials, scripts, and prefixes of names.</summary>
internal static class ScriptForm
{
    private static readonly System.Buffers.SearchValues<char> Usual =
        System.Buffers.SearchValues.Create("àâäæçèéêëîïôœöùûüÿÀÂÄÆÇÈÉÊËÎÏÔŒÖÙÛÜŸ");

    private const int InitialLettersMax = 3;

    private static readonly string[] NamePrefixes =
    [
        "Mc",
        "Mac",
        "De",
        "Di",
        "Da",
        "La",
        "Le",
        "Van",
        "Fitz",
        "Del",
        "Des",
        "Du",
        "El",
        "Al",
        "O",
    ];

    /// <summary>Whether a letter belongs to the Latin script.</summary>
    public static bool IsLatin(char letter) =>
        char.IsLetter(letter) && letter is < '\u0250' or >= '\u1E00' and < '\u1F00';

    /// <summary>"A.", "G", "J.-P.", "J.P.", "Y.-L.": letters that stand alone.</summary>
    public static bool IsInitial(string bare)
    {
        var letters = 0;
        for (var i = 0; i < bare.Length; i++)
        {
            if (char.IsLetter(bare[i]))
            {
                letters++;
                if (i > 0 && char.IsLetter(bare[i - 1]))
                {
                    return false;
                }
            }
            else if (bare[i] is not ('.' or '-'))
            {
                return false;
            }
        }

        return letters is > 0 and <= InitialLettersMax;
    }

    /// <summary>"McCallum", "LeCun": whether a capital inside stands after a prefix of names.</summary>
    public static bool HasNamePrefix(string bare) =>
        Array.Exists(
            NamePrefixes,
            prefix =>
                bare.Length > prefix.Length
                && char.IsUpper(bare[prefix.Length])
                && bare.StartsWith(prefix, StringComparison.Ordinal)
        );

    /// <summary>Whether a word holds a Latin letter that neither English nor French writes.</summary>
    public static bool HasForeign(string bare)
    {
        if (System.Text.Ascii.IsValid(bare))
        {
            return false;
        }

        foreach (var letter in bare)
        {
            if (letter > '\u007F' && IsLatin(letter) && !Usual.Contains(letter))
            {
                return true;
            }
        }

        return false;
    }
}
