using ScholarGraph.Domain.Records;

namespace ScholarGraph.Domain.Profiles;

/// <summary>Reads the lines under "Publications" into listings.</summary>
internal sealed class ListingReader
{
    private readonly List<ListingLine> _lines;
    private readonly LineKind[] _kinds;
    private readonly ListingDoubts _doubts;

    private ListingReader(
        List<ListingLine> lines,
        LineEvidence evidence,
        ICollection<RecordProblem> problems
    )
    {
        _lines = lines;
        _kinds = ListingSplit.Choose(lines, evidence);
        _doubts = new ListingDoubts(lines, evidence, problems);
    }

    /// <summary>The listings in order.</summary>
    /// <param name="lines">The lines, none blank.</param>
    /// <param name="prose">Running text elsewhere on the page, to know common words by.</param>
    /// <param name="knownNames">Names known from elsewhere, folded.</param>
    /// <param name="problems">Receives what was refused or doubtful.</param>
    public static IReadOnlyList<ProfileListing> Read(
        IReadOnlyList<PageLine> lines,
        IEnumerable<string> prose,
        IReadOnlySet<string> knownNames,
        ICollection<RecordProblem> problems
    )
    {
        var own = PageFooter.ListingLines(lines);
        var hasFooter = own < lines.Count;
        if (hasFooter)
        {
            problems.Add(
                new RecordProblem
                {
                    Code = ProfileProblemCodes.FooterSkipped,
                    Line = lines[own].Number,
                    Message =
                        $"Lines {lines[own].Number} to {lines[^1].Number} after the listings are no listings (a pager, a footer, other people) and were not read.",
                }
            );
        }

        var listed = WrappedAbstracts.Join([.. lines.Take(own)], problems);
        var shapes = new Dictionary<string, LineShape>(StringComparer.Ordinal);
        var words = new ShapeTokens();
        var judged = listed
            .Select((line, i) => ListingLine.Of(line, i == lines.Count - 1, shapes, words))
            .ToList();
        var evidence = LineEvidence.Of(judged, prose, knownNames);
        var listings = new ListingReader(judged, evidence, problems).Listings();
        if (listings.Count > 0 && !hasFooter)
        {
            listings[^1] = listings[^1] with { PossiblyTruncated = true };
        }

        return listings;
    }

    private List<ProfileListing> Listings()
    {
        var listings = new List<ProfileListing>();
        var start = 0;
        while (start < _lines.Count)
        {
            if (_kinds[start] == LineKind.Orphan)
            {
                _doubts.Report(
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

        return listings;
    }

    private ProfileListing Listing(int start, int end)
    {
        var hasAbstract = _kinds[end - 1] == LineKind.Abstract;
        var (confidence, reason) = _doubts.Title(start);
        var listing = new ProfileListing
        {
            Title = _lines[start].Text.Trim(),
            TitleLine = _lines[start].Number,
            TitleConfidence = confidence,
            TitleReason = reason,
            Authors =
            [
                .. Enumerable
                    .Range(start + 1, end - start - (hasAbstract ? 2 : 1))
                    .Select(i => Author(i, start)),
            ],
            FirstLine = _lines[start].Number,
            LastLine = _lines[end - 1].LastNumber,
        };
        return hasAbstract ? WithAbstract(listing, end - 1) : listing;
    }

    private ProfileListing WithAbstract(ProfileListing listing, int i)
    {
        var line = _lines[i];
        var text = line.Abstract ?? line.Text;
        if (line.IsCut)
        {
            _doubts.Report(
                ProfileProblemCodes.AbstractCut,
                i,
                "ends inside the splice marker; the rest of the abstract is missing"
            );
        }
        else if (line.Abstract is null)
        {
            _doubts.Report(
                ProfileProblemCodes.ShortAbstractSuspected,
                i,
                "was read as a short abstract by its shape"
            );
        }

        if (Splice.Mentions(text))
        {
            _doubts.Report(
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

    private ProfileAuthor Author(int i, int title)
    {
        var (confidence, reason) = _doubts.Author(i, title);
        return new ProfileAuthor
        {
            Name = _lines[i].Text.Trim(),
            Line = _lines[i].Number,
            Confidence = confidence,
            Reason = reason,
        };
    }
}
