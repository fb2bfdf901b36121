namespace ScholarGraph.Domain;

/// <summary>When two names can be one person's.</summary>
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

        var (x, y) = (a.Outline, b.Outline);
        return (MayBeSpacedAnew(a, b) && x.Compact == y.Compact)
            || x.Turned == y.Compact
            || y.Turned == x.Compact
            || AreAligned(x, y)
            || PersonNameMangling.AreOne(a, b);
    }

    // "A. Li" is not the one-word name "Ali".
    private static bool MayBeSpacedAnew(PersonName a, PersonName b) =>
        (a.Words.Count > 1 && b.Words.Count > 1)
        || !(a.Outline.HasInitials || b.Outline.HasInitials);

    private static bool HaveDifferentSuffixes(PersonName a, PersonName b) =>
        a.Suffix is { } x
        && b.Suffix is { } y
        && !string.Equals(x.TrimEnd('.'), y.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    // The last words are equal; of what stands before, the first pieces match and the shorter row is found in order in the longer.
    private static bool AreAligned(PersonNameOutline a, PersonNameOutline b)
    {
        var (x, y) = (a.Before, b.Before);
        if (a.Last != b.Last || x.Count == 0 || y.Count == 0 || !Match(x[0], y[0]))
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
        || (b.StartsWith(a, StringComparison.Ordinal) && PersonNameWord.IsInitial(a))
        || (a.StartsWith(b, StringComparison.Ordinal) && PersonNameWord.IsInitial(b));
}
