using ScholarGraph.Domain.Records;

namespace ScholarGraph.Domain.Profiles;

/// <summary>Says how sure the reading of each line is and why, and reports the lines that shape alone decided.</summary>
internal sealed class ListingDoubts(
    IReadOnlyList<ListingLine> lines,
    LineEvidence evidence,
    ICollection<RecordProblem> problems
)
{
    // About ninety-eight in a hundred lines of these odds are what they look like.
    private const double SurelyTitle = -4;
    private const double SurelyAuthor = 4;
    private const double SurelyAuthorOfWords = 8;
    private const int LongTitleMax = 300;

    /// <summary>Reports a line.</summary>
    /// <param name="code">Code of the problem.</param>
    /// <param name="i">Index of the line.</param>
    /// <param name="what">The rest of "Line 12 …".</param>
    /// <param name="isRefusal">Whether something was left out.</param>
    public void Report(string code, int i, string what, bool isRefusal = false) =>
        problems.Add(
            new RecordProblem
            {
                Code = code,
                Line = lines[i].Number,
                Message = $"Line {lines[i].Number} {what}.",
                IsRefusal = isRefusal,
            }
        );

    /// <summary>Why a line is an author; no reason where nothing speaks against it.</summary>
    /// <param name="i">Index of the line.</param>
    /// <param name="title">Index of its listing's title: who stands in a block that comes again is no title.</param>
    public (Confidence Confidence, string? Reason) Author(int i, int title)
    {
        // "Mark Long" is a name, and could be two words.
        var surely = lines[i].Shape is { IsOfWords: true } ? SurelyAuthorOfWords : SurelyAuthor;
        if (evidence.Name(i) >= surely || i - title < BlockAgain(title))
        {
            return (Confidence.Stated, null);
        }

        Report(
            ProfileProblemCodes.AuthorGuessed,
            i,
            $"(\"{lines[i].Text.Trim()}\") was read as an author by its shape alone and could be a title"
        );
        return (Confidence.Guessed, "decided by shape alone: the line could be a title");
    }

    /// <summary>Why a line is a title.</summary>
    public (Confidence Confidence, string Reason) Title(int i)
    {
        ReportOddities(i);
        if (evidence.IsProvenTitle(i))
        {
            return (
                Confidence.Proven,
                i == 0 ? "first line under the heading"
                : lines[i - 1].IsMarked ? "follows an abstract"
                : lines[i].IsLong ? "longer than 140 characters and no abstract"
                : "same as a title proven elsewhere on the page"
            );
        }

        if (BlockAgain(i) > 0)
        {
            return (Confidence.Guessed, "decided by shape, and its block is listed again");
        }

        Report(
            ProfileProblemCodes.TitleGuessed,
            i,
            $"(\"{lines[i].Text.Trim()}\") was read as a title by its shape alone"
                + (evidence.Name(i) > SurelyTitle ? " and could be a name" : "")
        );
        return (Confidence.Guessed, "decided by shape alone");
    }

    // Lines of the block that a title opens, where it comes again at once; 0 where it does not.
    private int BlockAgain(int title) =>
        evidence.Repeats.IsTandem(title) ? title - evidence.Repeats.Previous(title)
        : evidence.Repeats.Next(title) is >= 0 and var next && evidence.Repeats.IsTandem(next)
            ? next - title
        : 0;

    private void ReportOddities(int i)
    {
        var text = lines[i].Text;
        if (lines[i].IsLong && text.Length > LongTitleMax)
        {
            Report(
                ProfileProblemCodes.LongTitleSuspected,
                i,
                $"has {text.Length} characters and no splice marker; it was kept as a title"
            );
        }
        else if ((lines[i].IsLong || lines[i].Shape is not null) && Splice.Mentions(text))
        {
            Report(
                ProfileProblemCodes.SpliceElsewhere,
                i,
                "holds the splice marker's words elsewhere than after 140 characters; they were kept"
            );
        }
    }
}
