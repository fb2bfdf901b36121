using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Profiles;

/// <summary>
/// Which lines of the listings repeat which: found once by hashing, in time linear in the lines. Titles are equal by
/// letters and digits alone (case, accents and punctuation aside); short lines also by initial and last word.
/// </summary>
internal sealed class LineRepeats
{
    private const int KeyOnStackMax = 256;

    private readonly int[] _sameText;
    private readonly int[] _previous;
    private readonly int[] _next;
    private readonly int[] _run;

    private readonly int[] _compatible;

    private LineRepeats(int[] sameText, int[] compatible, int[] previous, int[] run)
    {
        (_sameText, _compatible, _previous, _run) = (sameText, compatible, previous, run);
        _next = new int[previous.Length];
        Array.Fill(_next, -1);
        for (var i = 0; i < previous.Length; i++)
        {
            if (previous[i] >= 0)
            {
                _next[previous[i]] = i;
            }
        }
    }

    /// <summary>Number of the group of lines with the same text, counted from 0 in order of first line.</summary>
    public int Group(int line) => _sameText[line];

    /// <summary>First line with the same text or a compatible name.</summary>
    public int Compatible(int line) => _compatible[line];

    /// <summary>The nearest earlier line with the same text or a compatible name; -1 when there is none.</summary>
    public int Previous(int line) => _previous[line];

    /// <summary>The nearest later line with the same text or a compatible name; -1 when there is none.</summary>
    public int Next(int line) => _next[line];

    /// <summary>Number of lines from here on that repeat, one by one, those from the nearest earlier copy on.</summary>
    public int Run(int line) => _run[line];

    /// <summary>Whether the lines from the nearest earlier copy up to here come again at once.</summary>
    public bool IsTandem(int line) => _previous[line] >= 0 && _run[line] >= line - _previous[line];

    /// <summary>Finds the repeats.</summary>
    public static LineRepeats Of(IReadOnlyList<ListingLine> lines)
    {
        var groups = new Dictionary<string, int>(StringComparer.Ordinal);
        var lastOfText = new Dictionary<int, int>();
        var lastOfName = new Dictionary<string, int>(StringComparer.Ordinal);
        var sameText = new int[lines.Count];
        var compatible = new int[lines.Count];
        var previous = new int[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            var key = lines[i].Abstract is null ? Key(lines[i].Text) : lines[i].Text;
            if (!groups.TryGetValue(key, out sameText[i]))
            {
                groups[key] = sameText[i] = groups.Count;
            }

            previous[i] =
                lastOfText.TryGetValue(sameText[i], out var last) ? last
                : lines[i].Shape?.ShortName is { } name
                && lastOfName.TryGetValue(name, out last)
                && MayBeOne(lines[last], lines[i])
                    ? last
                : -1;
            compatible[i] = previous[i] < 0 ? i : compatible[previous[i]];
            lastOfText[sameText[i]] = i;
            if (lines[i].Shape?.ShortName is { } own)
            {
                lastOfName[own] = i;
            }
        }

        return new LineRepeats(sameText, compatible, previous, Runs(previous));
    }

    private static int[] Runs(int[] previous)
    {
        var run = new int[previous.Length];
        for (var i = previous.Length - 1; i >= 0; i--)
        {
            var goesOn = i + 1 < previous.Length && previous[i + 1] == previous[i] + 1;
            run[i] =
                previous[i] < 0 ? 0
                : goesOn ? run[i + 1] + 1
                : 1;
        }

        return run;
    }

    // "A. Harutyunyan" stands in the second copy of a list where "Anna Harutyunyan" stands in the first; "Chang Xu" and
    // "Chao Xu" are two people. That the short names are equal is known.
    private static bool MayBeOne(ListingLine a, ListingLine b) =>
        a.Shape is { Tokens: var left }
        && b.Shape is { Tokens: var right }
        && (left[0].IsInitial || right[0].IsInitial || left[0].Word == right[0].Word);

    // A text without letters and digits stays as it is.
    private static string Key(string text)
    {
        var folded = System.Text.Ascii.IsValid(text) ? text : Folding.Fold(text);
        var buffer =
            folded.Length <= KeyOnStackMax
                ? stackalloc char[folded.Length]
                : new char[folded.Length];
        var length = 0;
        foreach (var c in folded)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                buffer[length++] = char.ToLowerInvariant(c);
            }
            else if (length > 0 && buffer[length - 1] != ' ')
            {
                buffer[length++] = ' ';
            }
        }

        var key = buffer[..length].TrimEnd(' ');
        return key.IsEmpty ? folded : key.ToString();
    }
}
