namespace ScholarGraph.Domain.Profiles;

/// <summary>
/// Finds where the listings end: at the site's pager or footer, or at a list of students under a heading that is not
/// known. No listing with an abstract stands after it.
/// </summary>
internal static class PageFooter
{
    private const int LinesMax = 200;
    private const int LikelyMin = 2;

    /// <summary>Number of lines, from the first, that may belong to listings.</summary>
    /// <param name="lines">The lines under "Publications", none blank.</param>
    public static int ListingLines(IReadOnlyList<PageLine> lines)
    {
        var earliest = Math.Max(AfterLastAbstract(lines), lines.Count - LinesMax);
        for (var i = earliest; i < lines.Count; i++)
        {
            if (SiteWords.IsSurelySite(lines[i].Text))
            {
                return BeforeLikely(lines, i, earliest);
            }

            if (PeopleWords.IsDegree(lines[i].Text))
            {
                return BeforeStudent(lines, i, earliest);
            }
        }

        var likely = BeforeLikely(lines, lines.Count, earliest);
        return lines.Count - likely >= LikelyMin ? likely : lines.Count;
    }

    private static int AfterLastAbstract(IReadOnlyList<PageLine> lines)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (Splice.LanguageOf(lines[i].Text) is not null)
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static int BeforeLikely(IReadOnlyList<PageLine> lines, int end, int earliest)
    {
        while (end > earliest && SiteWords.IsLikelySite(lines[end - 1].Text))
        {
            end--;
        }

        return end;
    }

    // The student's name stands above the degree, the heading above the first name.
    private static int BeforeStudent(IReadOnlyList<PageLine> lines, int degree, int earliest)
    {
        var start = Math.Max(earliest, degree - 1);
        return start > earliest && PeopleWords.IsPeopleHeading(lines[start - 1].Text)
            ? start - 1
            : start;
    }
}
