namespace ScholarGraph.Domain.Profiles;

/// <summary>Reads the text of a researcher's profile page, French or English. Pure; time linear in the text; never throws.</summary>
public static class ProfileParser
{
    /// <summary>Reads a page as a whole.</summary>
    /// <param name="text">The page's text, any text at all; lines end with LF or CRLF.</param>
    /// <returns>What was found; problems are values in it.</returns>
    public static ParsedProfile Parse(string text) => new();
}
