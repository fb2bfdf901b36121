namespace ScholarGraph.Querying.Limits;

/// <summary>Text that every database and every UTF-8 writer can carry.</summary>
internal static class SoundText
{
    public const string Complaint =
        "A string must not contain the character U+0000 nor half of a surrogate pair.";

    /// <summary>No NUL, no lone surrogate.</summary>
    public static bool IsSound(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (sign == '\0' || char.IsLowSurrogate(sign))
            {
                return false;
            }

            if (char.IsHighSurrogate(sign))
            {
                if (i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                {
                    return false;
                }

                i++;
            }
        }

        return true;
    }
}
