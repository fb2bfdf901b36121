namespace ScholarGraph.Domain.Networks;

/// <summary>The order of researchers' global ids as texts: an id is the base64 of <c>Researcher:</c> and the key's text.</summary>
public static class ResearcherIdOrder
{
    // From here on the ids of two researchers can differ.
    private static ReadOnlySpan<byte> Before => "r:"u8;

    /// <summary>A number for a key: ids stand in the order of these numbers.</summary>
    /// <param name="key">Key of a researcher, not negative.</param>
    public static UInt128 Of(long key)
    {
        Span<byte> text = stackalloc byte[15];
        Before.CopyTo(text);
        _ = EntityKey.Format(key, text[Before.Length..]);
        UInt128 order = 0;
        for (var i = 0; i < text.Length; i += 3)
        {
            var bits = (text[i] << 16) | (text[i + 1] << 8) | text[i + 2];
            for (var shift = 18; shift >= 0; shift -= 6)
            {
                order = (order << 6) | (UInt128)(uint)Rank((bits >> shift) & 63);
            }
        }

        return order;
    }

    // Base64 counts A-Z, a-z, 0-9, +, /; in texts the order is +, /, 0-9, A-Z, a-z.
    private static int Rank(int digit) =>
        digit < 52 ? digit + 12
        : digit < 62 ? digit - 50
        : digit - 62;
}
