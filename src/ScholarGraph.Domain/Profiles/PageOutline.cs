namespace ScholarGraph.Domain.Profiles;

/// <summary>A page cut at its headings: what stands before the first, and the sections.</summary>
internal sealed record PageOutline
{
    /// <summary>Lines before the first heading that follows the owner, blank ones included.</summary>
    public required IReadOnlyList<PageLine> Head { get; init; }

    /// <summary>Sections in the order of the page; at most one holds the publications, and it is the last that is read.</summary>
    public required IReadOnlyList<PageSection> Sections { get; init; }

    /// <summary>The lines under a kind of heading, of all its sections.</summary>
    public IEnumerable<PageLine> Under(SectionKind kind) =>
        Sections.Where(section => section.Kind == kind).SelectMany(section => section.Lines);

    /// <summary>Cuts a page. Text before the portrait (a banner, a menu) is left out, headings in it too.</summary>
    public static PageOutline Of(IReadOnlyList<PageLine> lines)
    {
        var publications = PublicationsHeading(lines);
        var start = PortraitLine(lines, publications < 0 ? lines.Count : publications);
        var sections = new List<PageSection>();
        var head = new List<PageLine>();
        var under = head;
        for (var i = start; i < lines.Count; i++)
        {
            var heading = PageWords.HeadingOf(lines[i].Text);
            if (
                heading is { Kind: SectionKind.Publications }
                    ? i == publications
                    : heading is not null && Opens(heading.Value.Kind, i, publications)
            )
            {
                under = [];
                sections.Add(
                    new PageSection
                    {
                        Kind = heading.Value.Kind,
                        Language = heading.Value.Language,
                        Lines = under,
                    }
                );
            }
            else if (under == head || !lines[i].IsBlank)
            {
                under.Add(lines[i]);
            }
        }

        return new PageOutline { Head = head, Sections = sections };
    }

    // After the publications only a list of students is looked for, so that nobody in it is taken for an author.
    private static bool Opens(SectionKind kind, int line, int publications) =>
        publications < 0 || line < publications || kind == SectionKind.Students;

    // A biography, a menu or a banner may hold the word on a line of its own: the last one before the listings is the
    // heading. Past the first marked abstract the listings have begun; a last one with nothing under it is a footer.
    private static int PublicationsHeading(IReadOnlyList<PageLine> lines)
    {
        var last = -1;
        var lastWithText = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (PageWords.HeadingOf(lines[i].Text) is { Kind: SectionKind.Publications })
            {
                last = i;
            }
            else if (last >= 0 && !lines[i].IsBlank)
            {
                lastWithText = last;
                if (Splice.LanguageOf(lines[i].Text) is not null)
                {
                    break;
                }
            }
        }

        return lastWithText >= 0 ? lastWithText : last;
    }

    private static int PortraitLine(IReadOnlyList<PageLine> lines, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (PageWords.PortraitOf(lines[i].Text, out _) is not null)
            {
                return i;
            }
        }

        return 0;
    }
}
