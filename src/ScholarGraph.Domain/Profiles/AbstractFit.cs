namespace ScholarGraph.Domain.Profiles;

/// <summary>Finds the listing that an abstract closes: the one whose title's words come again in it.</summary>
internal static class AbstractFit
{
    /// <summary>Weight of a title all of whose words stand in the abstract.</summary>
    public const double TitleInAbstract = 4;

    /// <summary>The best listing with its score once closed.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="evidence">What the page says of them.</param>
    /// <param name="line">Index of the abstract.</param>
    /// <param name="listings">Listings that are open, at least one.</param>
    /// <param name="habits">The page's.</param>
    public static (double Score, int Way) Best(
        IReadOnlyList<ListingLine> lines,
        LineEvidence evidence,
        int line,
        List<OpenListing> listings,
        SplitHabits habits
    )
    {
        var words = evidence.WordsOf(line, lines[line].Text);
        var best = (Score: double.NegativeInfinity, Way: -1);
        foreach (var open in listings)
        {
            var score =
                open.Score
                + (open.Authors == 0 ? habits.NoAuthorsButAbstract : SplitHabits.ListingEnds)
                + (TitleInAbstract * words.ShareOf(lines[open.Title].Shape));
            best = score > best.Score ? (score, open.Way) : best;
        }

        return best;
    }
}
