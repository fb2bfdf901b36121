using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Profiles;

/// <summary>What the whole page says of each line under "Publications" before any is decided.</summary>
internal sealed class LineEvidence
{
    private const double InOtherCompany = 4;
    private const double BlockComesAgain = -1.5;
    private const double BothWays = 3;
    private const double KnownName = 6;

    private readonly double[] _name;
    private readonly bool[] _isProvenTitle;
    private readonly AbstractWords?[] _words;

    private LineEvidence(double[] name, bool[] isProvenTitle, LineRepeats repeats) =>
        (_name, _isProvenTitle, _words, Repeats) = (
            name,
            isProvenTitle,
            new AbstractWords?[name.Length],
            repeats
        );

    /// <summary>Which lines repeat which.</summary>
    public LineRepeats Repeats { get; }

    /// <summary>Log odds that a line is a name rather than a title.</summary>
    public double Name(int line) => _name[line];

    /// <summary>Whether a rule that cannot err makes the line a title.</summary>
    public bool IsProvenTitle(int line) => _isProvenTitle[line];

    /// <summary>The words of an abstract, collected once.</summary>
    /// <param name="line">Index of the line.</param>
    /// <param name="text">The line as printed.</param>
    public AbstractWords WordsOf(int line, string text) => _words[line] ??= new AbstractWords(text);

    /// <summary>Weighs the lines.</summary>
    /// <param name="lines">The lines in order.</param>
    /// <param name="prose">Running text elsewhere on the page.</param>
    /// <param name="knownNames">Names known from elsewhere, folded.</param>
    public static LineEvidence Of(
        IReadOnlyList<ListingLine> lines,
        IEnumerable<string> prose,
        IReadOnlySet<string> knownNames
    )
    {
        var repeats = LineRepeats.Of(lines);
        var proven = ProvenTitles(lines, repeats);
        var name = ShapeEvidence.Of(lines, prose, repeats, proven);
        var inOtherCompany = InOtherCompanyGroups(lines, repeats);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Shape is not null && inOtherCompany.Contains(repeats.Compatible(i)))
            {
                name[i] += InOtherCompany;
            }

            if (
                knownNames.Count > 0
                && lines[i].Shape is not null
                && knownNames.Contains(Folding.Fold(lines[i].Text.Trim()))
            )
            {
                name[i] += KnownName;
            }

            if (repeats.IsTandem(i) && i - repeats.Previous(i) > 1)
            {
                name[i] += BlockComesAgain;
                name[repeats.Previous(i)] += BlockComesAgain;
            }
        }

        return new LineEvidence(name, proven, repeats);
    }

    /// <summary>Where one text was read both ways, leans all its lines to the likelier.</summary>
    /// <param name="kinds">A first reading.</param>
    /// <returns>Whether anything changed.</returns>
    public bool TrySettle(IReadOnlyList<LineKind> kinds)
    {
        var titles = new HashSet<int>();
        var authors = new Dictionary<int, double>();
        for (var i = 0; i < kinds.Count; i++)
        {
            var group = Repeats.Group(i);
            if (kinds[i] == LineKind.Title)
            {
                _ = titles.Add(group);
            }
            else if (kinds[i] == LineKind.Author)
            {
                authors[group] = authors.GetValueOrDefault(group) + _name[i];
            }
        }

        var isSettled = false;
        for (var i = 0; i < kinds.Count; i++)
        {
            if (
                titles.Contains(Repeats.Group(i))
                && authors.TryGetValue(Repeats.Group(i), out var score)
            )
            {
                _name[i] += score > 0 ? BothWays : -BothWays;
                isSettled = true;
            }
        }

        return isSettled;
    }

    // The first line, the line after a marked abstract, a line too long for a name; and every line of the same text.
    private static bool[] ProvenTitles(IReadOnlyList<ListingLine> lines, LineRepeats repeats)
    {
        var groups = new HashSet<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Abstract is null && (i == 0 || lines[i - 1].IsMarked || lines[i].IsLong))
            {
                _ = groups.Add(repeats.Group(i));
            }
        }

        var proven = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            proven[i] = groups.Contains(repeats.Group(i));
        }

        return proven;
    }

    // A title's copies are followed by the same first author; a line with other neighbours on both sides is a person's.
    private static HashSet<int> InOtherCompanyGroups(
        IReadOnlyList<ListingLine> lines,
        LineRepeats repeats
    )
    {
        var before = new Dictionary<int, int>();
        var after = new Dictionary<int, int>();
        var differsBefore = new HashSet<int>();
        var differsAfter = new HashSet<int>();
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            var line = repeats.Compatible(i);
            Compare(before, differsBefore, line, repeats.Compatible(i - 1));
            if (lines[i + 1].Abstract is null && repeats.Compatible(i + 1) != line)
            {
                Compare(after, differsAfter, line, repeats.Compatible(i + 1));
            }
        }

        differsBefore.IntersectWith(differsAfter);
        return differsBefore;
    }

    private static void Compare(
        Dictionary<int, int> known,
        HashSet<int> differs,
        int line,
        int neighbour
    )
    {
        if (!known.TryAdd(line, neighbour) && known[line] != neighbour)
        {
            _ = differs.Add(line);
        }
    }
}
