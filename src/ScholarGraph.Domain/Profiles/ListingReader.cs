using ScholarGraph.Domain.Records;

namespace ScholarGraph.Domain.Profiles;

/// <summary>Reads the lines under "Publications" into listings.</summary>
internal sealed class ListingReader
{
    private const double DoubtfulTitle = -3;
    private const double DoubtfulAuthor = 2;
    private const int LongTitleMax = 300;

    private readonly List<ListingLine> _lines;
    private readonly LineEvidence _evidence;
    private readonly LineKind[] _kinds;
    private readonly ICollection<RecordProblem> _problems;

    private ListingReader(
        List<ListingLine> lines,
        IEnumerable<string> prose,
        ICollection<RecordProblem> problems
    )
    {
        _lines = lines;
        _evidence = LineEvidence.Of(lines, prose);
        _kinds = ListingSplit.Choose(lines, _evidence);
        _problems = problems;
    }

    /// <summary>The listings in order.</summary>
    /// <param name="lines">The lines, none blank.</param>
    /// <param name="prose">Running text elsewhere on the page, to know common words by.</param>
    /// <param name="problems">Receives what was refused or doubtful.</param>
    public static IReadOnlyList<ProfileListing> Read(
        IReadOnlyList<PageLine> lines,
        IEnumerable<string> prose,
        ICollection<RecordProblem> problems
    )
    {
        var shapes = new Dictionary<string, LineShape>(StringComparer.Ordinal);
        var judged = lines
            .Select((line, i) => ListingLine.Of(line, i == lines.Count - 1, shapes))
            .ToList();
        return new ListingReader(judged, prose, problems).Listings();
    }

    private List<ProfileListing> Listings()
    {
        var listings = new List<ProfileListing>();
        var start = 0;
        while (start < _lines.Count)
        {
            if (_kinds[start] == LineKind.Orphan)
            {
                Report(
                    ProfileProblemCodes.AbstractWithoutTitle,
                    start,
                    "holds an abstract that belongs to no listing",
                    isRefusal: true
                );
                start++;
                continue;
            }

            var end = start + 1;
            while (
                end < _lines.Count
                && _kinds[end] is LineKind.Author or LineKind.Abstract
                && _kinds[end - 1] != LineKind.Abstract
            )
            {
                end++;
            }

            listings.Add(Listing(start, end));
            start = end;
        }

        if (listings.Count > 0)
        {
            listings[^1] = listings[^1] with { PossiblyTruncated = true };
        }

        return listings;
    }

    private ProfileListing Listing(int start, int end)
    {
        var hasAbstract = _kinds[end - 1] == LineKind.Abstract;
        var (confidence, reason) = WhyTitle(start);
        var listing = new ProfileListing
        {
            Title = _lines[start].Text.Trim(),
            TitleLine = _lines[start].Number,
            TitleConfidence = confidence,
            TitleReason = reason,
            Authors =
            [
                .. Enumerable.Range(start + 1, end - start - (hasAbstract ? 2 : 1)).Select(Author),
            ],
            FirstLine = _lines[start].Number,
            LastLine = _lines[end - 1].Number,
        };
        return hasAbstract ? WithAbstract(listing, end - 1) : listing;
    }

    private ProfileListing WithAbstract(ProfileListing listing, int i)
    {
        var line = _lines[i];
        var text = line.Abstract ?? line.Text;
        if (line.IsCut)
        {
            Report(
                ProfileProblemCodes.AbstractCut,
                i,
                "ends inside the splice marker; the rest of the abstract is missing"
            );
        }
        else if (line.Abstract is null)
        {
            Report(
                ProfileProblemCodes.ShortAbstractSuspected,
                i,
                "was read as a short abstract by its shape"
            );
        }

        if (Splice.Mentions(text))
        {
            Report(
                ProfileProblemCodes.SpliceElsewhere,
                i,
                "holds the splice marker's words elsewhere than after 140 characters; they were kept"
            );
        }

        return listing with
        {
            Abstract = text,
            AbstractLine = line.Number,
            SpliceAt = line.IsMarked ? Splice.At : null,
            AbstractConfidence =
                line.IsMarked || line.IsCut ? Confidence.Stated : Confidence.Guessed,
        };
    }

    private ProfileAuthor Author(int i)
    {
        var isDoubtful = _evidence.Name(i) < DoubtfulAuthor;
        if (isDoubtful)
        {
            Report(
                ProfileProblemCodes.AuthorGuessed,
                i,
                $"(\"{_lines[i].Text.Trim()}\") was read as an author and could be a title"
            );
        }

        return new ProfileAuthor
        {
            Name = _lines[i].Text.Trim(),
            Line = _lines[i].Number,
            Confidence = isDoubtful ? Confidence.Guessed : Confidence.Stated,
            Reason = isDoubtful ? "decided by shape alone: the line could be a title" : null,
        };
    }

    private (Confidence, string) WhyTitle(int i)
    {
        var line = _lines[i];
        if (line.IsLong && line.Text.Length > LongTitleMax)
        {
            Report(
                ProfileProblemCodes.LongTitleSuspected,
                i,
                $"has {line.Text.Length} characters and no splice marker; it was kept as a title"
            );
        }
        else if (
            line.IsLong && Splice.Mentions(line.Text)
            || line.Shape is not null && Splice.Mentions(line.Text)
        )
        {
            Report(
                ProfileProblemCodes.SpliceElsewhere,
                i,
                "holds the splice marker's words elsewhere than after 140 characters; they were kept"
            );
        }

        if (_evidence.IsProvenTitle(i))
        {
            return (
                Confidence.Proven,
                i == 0 ? "first line under the heading"
                : _lines[i - 1].IsMarked ? "follows an abstract"
                : line.IsLong ? "longer than 140 characters and no abstract"
                : "same as a title proven elsewhere on the page"
            );
        }

        if (_evidence.Name(i) > DoubtfulTitle)
        {
            Report(
                ProfileProblemCodes.TitleGuessed,
                i,
                $"(\"{line.Text.Trim()}\") was read as a title and could be a name"
            );
        }

        var isBlock =
            _evidence.Repeats.IsTandem(i)
            || (
                _evidence.Repeats.Next(i) is var next
                && next >= 0
                && _evidence.Repeats.IsTandem(next)
            );
        return (
            Confidence.Guessed,
            isBlock ? "decided by shape, and its block is listed again" : "decided by shape"
        );
    }

    private void Report(string code, int i, string what, bool isRefusal = false) =>
        _problems.Add(
            new RecordProblem
            {
                Code = code,
                Line = _lines[i].Number,
                Message = $"Line {_lines[i].Number} {what}.",
                IsRefusal = isRefusal,
            }
        );
}
