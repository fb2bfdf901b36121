namespace ScholarGraph.Tests.Domain.Profiles;

/// <summary>Small pages of the tests' own.</summary>
internal static class PageText
{
    /// <summary>The marker of a French page.</summary>
    public const string French = "\u2026 (voir plus)";

    /// <summary>The marker of an English page.</summary>
    public const string English = "\u2026 (see more)";

    /// <summary>A running text of 200 characters.</summary>
    public static string Prose { get; } =
        string.Concat(Enumerable.Repeat("we study how small models learn from few examples, ", 4))[
            ..199
        ] + ".";

    /// <summary>A text as the site prints it: the marker after 140 characters.</summary>
    public static string Marked(string text, string marker = English) =>
        text[..140] + marker + text[140..];

    /// <summary>An English page with these lines under "Publications".</summary>
    public static string With(params string[] lines) =>
        string.Join(
            '\n',
            [
                "Portrait of Mira Osk",
                "",
                "Mira Osk",
                "",
                "Affiliate Member",
                "",
                "Publications",
                "",
                .. lines,
            ]
        );
}
