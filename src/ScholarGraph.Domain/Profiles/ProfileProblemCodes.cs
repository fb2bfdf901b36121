namespace ScholarGraph.Domain.Profiles;

/// <summary>Stable codes of what a profile page leaves doubtful or what was refused in it.</summary>
public static class ProfileProblemCodes
{
    /// <summary>The text is no profile page: no owner could be named, nothing was read.</summary>
    public const string ProfileNotRecognized = "PROFILE_NOT_RECOGNIZED";

    /// <summary>The page has no line that is exactly the heading "Publications".</summary>
    public const string PublicationsMissing = "PUBLICATIONS_MISSING";

    /// <summary>The portrait names another person than the line under it.</summary>
    public const string OwnerNameDiffers = "OWNER_NAME_DIFFERS";

    /// <summary>A line between the name and the listings is no position and no topic.</summary>
    public const string HeaderLineSkipped = "HEADER_LINE_SKIPPED";

    /// <summary>The page names students; they are left out.</summary>
    public const string StudentsSkipped = "STUDENTS_SKIPPED";

    /// <summary>An unmarked sentence of at most 140 characters was read as an abstract.</summary>
    public const string ShortAbstractSuspected = "SHORT_ABSTRACT_SUSPECTED";

    /// <summary>The splice marker's words stand elsewhere than after 140 characters; they were left in place.</summary>
    public const string SpliceElsewhere = "SPLICE_ELSEWHERE";

    /// <summary>An abstract that belongs to no listing was left out.</summary>
    public const string AbstractWithoutTitle = "ABSTRACT_WITHOUT_TITLE";

    /// <summary>A line was read as a title by its shape alone.</summary>
    public const string TitleGuessed = "TITLE_GUESSED";

    /// <summary>A line was read as an author by its shape alone, and could be a title.</summary>
    public const string AuthorGuessed = "AUTHOR_GUESSED";

    /// <summary>An unmarked line longer than 140 characters reads like a text, and was kept as a title.</summary>
    public const string LongTitleSuspected = "LONG_TITLE_SUSPECTED";

    /// <summary>The text ends inside a splice marker; the rest of the abstract is missing.</summary>
    public const string AbstractCut = "ABSTRACT_CUT";

    /// <summary>An abstract goes on over several lines; they were joined with the line feeds between them.</summary>
    public const string AbstractWrapped = "ABSTRACT_WRAPPED";

    /// <summary>What stands after the listings (a pager, a footer, other people) was left out.</summary>
    public const string FooterSkipped = "FOOTER_SKIPPED";
}
