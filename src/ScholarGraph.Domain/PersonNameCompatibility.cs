namespace ScholarGraph.Domain;

/// <summary>When two names can be one person's, and the keys under which such names meet.</summary>
internal static class PersonNameCompatibility
{
    public static bool AreCompatible(PersonName a, PersonName b)
    {
        if (a.Key == b.Key)
        {
            return true;
        }

        if (a.Words.Count == 0 || b.Words.Count == 0 || HaveDifferentSuffixes(a, b))
        {
            return false;
        }

        return (MayBeSpacedAnew(a, b) && Compact(a) == Compact(b))
            || Rotated(a) is { } turned && turned == Compact(b)
            || Rotated(b) is { } other && other == Compact(a)
            || AreAligned(a, b)
            || PersonNameMangling.AreOne(a, b);
    }

    /// <summary>Compatible names share at least one of these; at most four.</summary>
    public static IEnumerable<string> BlockKeys(PersonName name)
    {
        if (name.Words.Count == 0)
        {
            return [name.Key];
        }

        var keys = new HashSet<string>
        {
            "=" + Compact(name),
            "~" + PersonNameMangling.Skeleton(name),
        };
        if (Rotated(name) is { } turned)
        {
            keys.Add("=" + turned);
        }

        if (Before(name) is [var first, ..])
        {
            keys.Add(name.Words[^1].Compact + "|" + first[0]);
        }

        return keys;
    }

    // "A. Li" is not the one-word name "Ali".
    private static bool MayBeSpacedAnew(PersonName a, PersonName b) =>
        (a.Words.Count > 1 && b.Words.Count > 1)
        || !a.Words.Concat(b.Words).Any(word => word.IsInitials);

    private static bool HaveDifferentSuffixes(PersonName a, PersonName b) =>
        a.Suffix is { } x
        && b.Suffix is { } y
        && !string.Equals(x.TrimEnd('.'), y.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    // The last words are equal; of what stands before, the first pieces match and the shorter row is found in order in the longer.
    private static bool AreAligned(PersonName a, PersonName b)
    {
        if (a.Words[^1].Compact != b.Words[^1].Compact)
        {
            return false;
        }

        var (x, y) = (Before(a), Before(b));
        if (x.Count == 0 || y.Count == 0 || !Match(x[0], y[0]))
        {
            return false;
        }

        var (shorter, longer) = x.Count <= y.Count ? (x, y) : (y, x);
        var at = 1;
        for (var i = 1; i < shorter.Count; i++, at++)
        {
            while (at < longer.Count && !Match(shorter[i], longer[at]))
            {
                at++;
            }

            if (at == longer.Count)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Match(string a, string b) =>
        a == b
        || (PersonNameWord.IsInitial(a) && b.StartsWith(a, StringComparison.Ordinal))
        || (PersonNameWord.IsInitial(b) && a.StartsWith(b, StringComparison.Ordinal));

    private static List<string> Before(PersonName name) =>
        [.. name.Words.SkipLast(1).SelectMany(word => word.Pieces)];

    private static string Compact(PersonName name) =>
        string.Concat(name.Words.Select(word => word.Compact));

    // Family name first: the first word moved to the end. Initials have no order to turn.
    private static string? Rotated(PersonName name) =>
        name.Words.Count < 2 || name.Words.Any(word => word.IsInitials)
            ? null
            : string.Concat(name.Words.Skip(1).Select(word => word.Compact))
                + name.Words[0].Compact;
}
