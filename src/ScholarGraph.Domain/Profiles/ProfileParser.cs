using ScholarGraph.Domain.Records;

namespace ScholarGraph.Domain.Profiles;

/// <summary>Reads the text of a researcher's profile page, French or English. Pure; time linear in the text; never throws.</summary>
public static class ProfileParser
{
    /// <summary>Reads a page as a whole.</summary>
    /// <param name="text">The page's text, any text at all; lines end with LF, CRLF or CR, a leading byte order mark is ignored.</param>
    /// <returns>What was found; problems are values in it.</returns>
    public static ParsedProfile Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var problems = new List<RecordProblem>();
        var outline = PageOutline.Of(PageLines.Split(text));
        if (PageHead.Read(outline, problems) is not { } owner)
        {
            return new ParsedProfile { Problems = [NotRecognized()] };
        }

        ReportSections(outline, problems);
        var topics = PageTopics.Read(outline);
        var prose = outline.Under(SectionKind.Biography).Select(line => line.Text);
        var listings = ListingReader.Read(
            [.. outline.Under(SectionKind.Publications)],
            prose,
            problems
        );
        return new ParsedProfile
        {
            Language = PageLanguage.Of(outline, owner),
            Owner = owner,
            Topics = topics,
            Listings = listings,
            Problems = problems,
        };
    }

    private static void ReportSections(PageOutline outline, List<RecordProblem> problems)
    {
        if (outline.Under(SectionKind.Students).Any())
        {
            problems.Add(
                new RecordProblem
                {
                    Code = ProfileProblemCodes.StudentsSkipped,
                    Message = "The page lists students; their names and addresses were not read.",
                }
            );
        }

        if (!outline.Sections.Any(section => section.Kind == SectionKind.Publications))
        {
            problems.Add(
                new RecordProblem
                {
                    Code = ProfileProblemCodes.PublicationsMissing,
                    Message = "No line is exactly the heading \"Publications\".",
                }
            );
        }
    }

    private static RecordProblem NotRecognized() =>
        new()
        {
            Code = ProfileProblemCodes.ProfileNotRecognized,
            Message = "The text is no profile page: no line could be the owner's name.",
            IsRefusal = true,
        };
}
