using ScholarGraph.Domain.Records;

namespace ScholarGraph.Domain.Profiles;

/// <summary>Reads the text of a researcher's profile page, French or English. Pure; time linear in the text; never throws.</summary>
public static class ProfileParser
{
    /// <summary>Reads a page as a whole.</summary>
    /// <param name="text">The page's text, any text at all; lines end with LF, CRLF or CR, a leading byte order mark is ignored.</param>
    /// <returns>What was found; problems are values in it.</returns>
    public static ParsedProfile Parse(string text) =>
        Parse(text, System.Collections.Frozen.FrozenSet<string>.Empty);

    /// <summary>Reads a page as a whole, with names known from elsewhere: a line that is one of them is hardly a title.</summary>
    /// <param name="text">The page's text, any text at all.</param>
    /// <param name="knownNames">Names as <see cref="Text.Folding.Fold"/> gives them; an empty set is as good as none.</param>
    /// <returns>What was found; problems are values in it.</returns>
    public static ParsedProfile Parse(string text, IReadOnlySet<string> knownNames)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(knownNames);
        var problems = new List<RecordProblem>();
        var outline = PageOutline.Of(PageLines.Split(text));
        if (PageHead.Read(outline, problems) is not { } owner)
        {
            return new ParsedProfile { Problems = [NotRecognized()] };
        }

        ReportSections(outline, problems);
        var topics = PageTopics.Read(outline);
        ReportAfterTopics(outline, topics, problems);
        var prose = outline.Under(SectionKind.Biography).Select(line => line.Text);
        var listings = ListingReader.Read(
            [.. outline.Under(SectionKind.Publications)],
            prose,
            knownNames,
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

    // The lines are not repeated: they may be anybody's names and addresses.
    private static void ReportAfterTopics(
        PageOutline outline,
        IReadOnlyList<ProfileTopic> topics,
        List<RecordProblem> problems
    )
    {
        var read = topics.Select(topic => topic.Line).ToHashSet();
        var skipped = outline
            .Under(SectionKind.Topics)
            .FirstOrDefault(line => !read.Contains(line.Number));
        if (skipped.Number > 0)
        {
            problems.Add(
                new RecordProblem
                {
                    Code = ProfileProblemCodes.HeaderLineSkipped,
                    Line = skipped.Number,
                    Message =
                        $"Lines from {skipped.Number} on stand among the topics and are none; they were skipped.",
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
