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
            topics.AddRange(
                section
                    .Lines.Take(Own(section.Lines))
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

    // Where an unknown heading opens a list of students, the line above the first degree is a student's name: neither
    // it nor what follows may be taken for a topic.
    private static int Own(IReadOnlyList<PageLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (PageWords.IsStudentLine(lines[i].Text))
            {
                return Math.Max(0, i - 1);
            }
        }

        return lines.Count;
    }
}
