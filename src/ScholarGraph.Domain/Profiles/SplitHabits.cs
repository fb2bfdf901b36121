namespace ScholarGraph.Domain.Profiles;

/// <summary>What a page does with its authors, as weights in log odds.</summary>
/// <param name="Prior">Of a page that has the habit.</param>
/// <param name="FirstAuthor">Of a title that is followed by an author.</param>
/// <param name="NoAuthors">Of a title that is followed by a title.</param>
/// <param name="NoAuthorsButAbstract">Of a title that is followed by its abstract.</param>
internal sealed record SplitHabits(
    double Prior,
    double FirstAuthor,
    double NoAuthors,
    double NoAuthorsButAbstract
)
{
    /// <summary>Of a listing with authors that ends.</summary>
    public const double ListingEnds = -1.3;

    /// <summary>Nearly every title has an author under it.</summary>
    public static SplitHabits WithAuthors { get; } = new(0, 0, -2.5, -1.2);

    /// <summary>Nearly no title has: all authors are members, whom the site leaves out.</summary>
    public static SplitHabits TitlesAlone { get; } = new(-3, -3, -0.2, -0.1);
}
