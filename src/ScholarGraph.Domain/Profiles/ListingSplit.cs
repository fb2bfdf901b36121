namespace ScholarGraph.Domain.Profiles;

/// <summary>
/// Chooses what each line is: the reading of the whole page, as title author* abstract?, with the highest sum of
/// evidence. Proofs are hard limits; the rest is weighed. A Viterbi search over the lines: an open reading is known by
/// its title's line, at most eight are kept, so the work is linear in the lines.
/// </summary>
internal sealed class ListingSplit
{
    private const int OpenMax = 8;

    private const double AuthorGoesOn = -0.25;
    private const double AuthorAgain = -4;
    private const double ListDoubled = -1;
    private const double SentenceMin = -2.5;

    private readonly IReadOnlyList<ListingLine> _lines;
    private readonly LineEvidence _evidence;
    private readonly SplitHabits _habits;
    private readonly List<(int Title, int Before, bool AfterAbstract)> _ways = [];
    private List<OpenListing> _open = [];
    private (double Score, int Way)? _closed = (0, -1);

    private ListingSplit(
        IReadOnlyList<ListingLine> lines,
        LineEvidence evidence,
        SplitHabits habits
    ) => (_lines, _evidence, _habits) = (lines, evidence, habits);

    /// <summary>The kind of each line, in order.</summary>
    /// <remarks>A text read as a title here and as an author there is decided as one, and the page split once more.</remarks>
    public static LineKind[] Choose(IReadOnlyList<ListingLine> lines, LineEvidence evidence)
    {
        var kinds = ChooseOnce(lines, evidence);
        return evidence.TrySettle(kinds) ? ChooseOnce(lines, evidence) : kinds;
    }

    // A page prints authors, or it prints titles alone: the habit that explains all its lines better is the page's.
    private static LineKind[] ChooseOnce(IReadOnlyList<ListingLine> lines, LineEvidence evidence)
    {
        var usual = new ListingSplit(lines, evidence, SplitHabits.WithAuthors);
        var bare = new ListingSplit(lines, evidence, SplitHabits.TitlesAlone);
        return bare.Read() > usual.Read() ? bare.TraceBack() : usual.TraceBack();
    }

    private double Read()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            Action<int> read = _lines[i].Abstract is null ? ReadLine : ReadAbstract;
            read(i);
        }

        return BestEnd().Score + _habits.Prior;
    }

    private void ReadAbstract(int line)
    {
        if (_open.Count > 0)
        {
            _closed = AbstractFit.Best(_lines, _evidence, line, _open, _habits);
            _open = [];
        }
    }

    private void ReadLine(int line)
    {
        var next = new List<OpenListing>(OpenMax + 1) { OpenAt(line) };
        for (var i = 0; i < _open.Count && !_evidence.IsProvenTitle(line); i++)
        {
            next.Add(WithAuthor(_open[i], line));
        }

        _closed = ShortAbstract(line);
        if (next.Count > OpenMax)
        {
            _ = next.Remove(next.MinBy(open => open.Score));
        }

        _open = next;
    }

    private OpenListing OpenAt(int line)
    {
        var (score, way, afterAbstract) = _closed is { } closed
            ? (closed.Score, closed.Way, true)
            : (double.NegativeInfinity, -1, false);
        foreach (var open in _open)
        {
            var ended = open.Score + End(open);
            if (ended > score)
            {
                (score, way, afterAbstract) = (ended, open.Way, false);
            }
        }

        _ways.Add((line, way, afterAbstract));
        return new OpenListing(line, _ways.Count - 1, score, 0, 0);
    }

    private OpenListing WithAuthor(OpenListing open, int line)
    {
        var score =
            open.Score
            + _evidence.Name(line)
            + (open.Authors > 0 ? AuthorGoesOn : _habits.FirstAuthor);
        var previous = _evidence.Repeats.Previous(line);
        var doubleUntil = open.DoubleUntil;
        if (line >= doubleUntil && previous > open.Title)
        {
            // Some sources print the whole list twice; anything else said twice is another listing's.
            var isDouble = previous == open.Title + 1 && _evidence.Repeats.IsTandem(line);
            score += isDouble ? ListDoubled : AuthorAgain;
            doubleUntil = isDouble ? line + (line - previous) : 0;
        }

        return open with
        {
            Score = score,
            Authors = open.Authors + 1,
            DoubleUntil = doubleUntil,
        };
    }

    // No sentence is its own title come again, however many words they share.
    private (double Score, int Way)? ShortAbstract(int line)
    {
        if (
            _evidence.IsProvenTitle(line)
            || _lines[line].Shape is not { SentenceScore: > SentenceMin } shape
        )
        {
            return null;
        }

        var group = _evidence.Repeats.Group(line);
        var others = _open.Where(open => _evidence.Repeats.Group(open.Title) != group).ToList();
        if (others.Count == 0)
        {
            return null;
        }

        var (score, way) = AbstractFit.Best(_lines, _evidence, line, others, _habits);
        return (score + shape.SentenceScore - (AbstractFit.TitleInAbstract / 2), way);
    }

    private double End(OpenListing open) =>
        open.Authors == 0 ? _habits.NoAuthors : SplitHabits.ListingEnds;

    private LineKind[] TraceBack()
    {
        LineKind[] kinds = [.. Enumerable.Repeat(LineKind.Author, _lines.Count)];
        for (var i = 0; i < kinds.Length; i++)
        {
            if (_lines[i].Abstract is not null)
            {
                kinds[i] =
                    i == 0 || kinds[i - 1] is LineKind.Abstract or LineKind.Orphan
                        ? LineKind.Orphan
                        : LineKind.Abstract;
            }
        }

        var (_, way, endsWithAbstract) = BestEnd();
        var end = _lines.Count;
        while (way >= 0)
        {
            var (title, before, afterAbstract) = _ways[way];
            kinds[title] = LineKind.Title;
            if (endsWithAbstract && kinds[end - 1] == LineKind.Author)
            {
                kinds[end - 1] = LineKind.Abstract;
            }

            (end, way, endsWithAbstract) = (title, before, afterAbstract);
        }

        return kinds;
    }

    private (double Score, int Way, bool EndsWithAbstract) BestEnd()
    {
        var best = _closed is { } closed
            ? (closed.Score, closed.Way, true)
            : (double.NegativeInfinity, -1, false);
        foreach (var open in _open)
        {
            var score = open.Score + (open.Authors == 0 ? _habits.NoAuthors : 0);
            best = score > best.Item1 ? (score, open.Way, false) : best;
        }

        return best;
    }
}
