namespace ScholarGraph.Domain.Profiles;

/// <summary>Reads the research topics.</summary>
internal static class PageTopics
{
    private const int CharactersMax = 120;

    /// <summary>Topics in the order printed.</summary>
    public static IReadOnlyList<ProfileTopic> Read(PageOutline outline)
    {
        var topics = new List<ProfileTopic>();
        foreach (
            var section in outline.Sections.Where(section => section.Kind == SectionKind.Topics)
        )
        {
            var own = Math.Min(FirstBlock(section.Lines), BeforeStudents(section.Lines));
            topics.AddRange(
                section
                    .Lines.Take(own)
                    .Where(line => line.Text.Length <= CharactersMax)
                    .Select(line => new ProfileTopic
                    {
                        Text = line.Trimmed,
                        Line = line.Number,
                        Language = section.Language,
                    })
            );
        }

        return topics;
    }

    // Topics stand one under another: after a blank line comes something else, under a heading that is not known.
    // A page that puts a blank line after every topic is read to its end.
    private static int FirstBlock(IReadOnlyList<PageLine> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Number != lines[i - 1].Number + 1)
            {
                return i == 1 ? lines.Count : i;
            }
        }

        return lines.Count;
    }

    // The line above the first degree is a student's name: neither it, nor the heading above it, nor what follows may
    // be taken for a topic.
    private static int BeforeStudents(IReadOnlyList<PageLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (PeopleWords.IsStudentLine(lines[i].Text))
            {
                var name = Math.Max(0, i - 1);
                return name > 0 && PeopleWords.IsPeopleHeading(lines[name - 1].Text)
                    ? name - 1
                    : name;
            }
        }

        return lines.Count;
    }
}
