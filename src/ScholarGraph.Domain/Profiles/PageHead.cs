using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Profiles;

/// <summary>Reads what stands before the first heading: portrait, name, membership, honours, positions.</summary>
internal static class PageHead
{
    private const int NameCharactersMax = 100;
    private const int PositionCharactersMax = 250;
    private const double SurelyName = 2;

    /// <summary>The owner; null when no line can be the name.</summary>
    /// <param name="outline">The page.</param>
    /// <param name="problems">Receives what is doubtful.</param>
    public static ProfileOwner? Read(PageOutline outline, ICollection<RecordProblem> problems)
    {
        var lines = outline.Head.Where(line => !line.IsBlank).ToList();
        if (lines.Count == 0)
        {
            return null;
        }

        var portrait = PageWords.PortraitOf(lines[0].Text, out _);
        var at = portrait is null
            ? UnportrayedName(lines, outline)
            : PortrayedName(lines, portrait, problems);
        if (at < 0)
        {
            return null;
        }

        var owner = new ProfileOwner
        {
            Name = at == 0 && portrait is not null ? portrait : lines[at].Trimmed,
            Line = lines[at].Number,
            PortraitAlt = portrait is null ? null : lines[0].Trimmed,
        };
        return ReadAfterName(owner, lines.Skip(at + 1), problems);
    }

    private static ProfileOwner ReadAfterName(
        ProfileOwner owner,
        IEnumerable<PageLine> lines,
        ICollection<RecordProblem> problems
    )
    {
        var positions = new List<ProfilePosition>();
        var honours = new List<ProfileHonour>();
        PageLine? membership = null;
        foreach (var line in lines)
        {
            if (membership is null && PageWords.IsMembership(line.Text, out _))
            {
                membership = line;
            }
            else if (
                line.Text.Length > PositionCharactersMax
                || line.Text.Contains('@', StringComparison.Ordinal)
            )
            {
                // The line is not repeated: it may be anybody's address or story.
                problems.Add(
                    new RecordProblem
                    {
                        Code = ProfileProblemCodes.HeaderLineSkipped,
                        Line = line.Number,
                        Message =
                            $"Line {line.Number} under the name is no position and was skipped.",
                    }
                );
            }
            else if (PageWords.IsChair(line.Text))
            {
                honours.Add(new ProfileHonour { Text = line.Trimmed, Line = line.Number });
            }
            else
            {
                positions.Add(Position(line));
            }
        }

        return owner with
        {
            Membership = membership?.Trimmed,
            MembershipLine = membership?.Number,
            Positions = positions,
            Honours = honours,
        };
    }

    private static ProfilePosition Position(PageLine line)
    {
        var parts = line.Trimmed.Split(
            ", ",
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        var isEmployed = parts.Length > 1 && !PageWords.IsCommittee(parts[1]);
        return new ProfilePosition
        {
            Raw = line.Trimmed,
            Title = parts.Length > 0 ? parts[0] : line.Trimmed,
            Organization = isEmployed ? parts[1] : null,
            Units = isEmployed ? parts[2..] : [],
            Line = line.Number,
        };
    }

    // The name stands under the portrait; the portrait's own words are the name where no line repeats them.
    private static int PortrayedName(
        List<PageLine> lines,
        string portrait,
        ICollection<RecordProblem> problems
    )
    {
        var folded = Folding.Fold(portrait);
        var at = lines.FindIndex(
            1,
            line => line.Text.Length <= NameCharactersMax && Folding.Fold(line.Trimmed) == folded
        );
        if (at > 0)
        {
            return at;
        }

        if (lines.Count == 1 || !MayBeName(lines[1]))
        {
            return 0;
        }

        problems.Add(
            new RecordProblem
            {
                Code = ProfileProblemCodes.OwnerNameDiffers,
                Line = lines[1].Number,
                Message =
                    $"The portrait names \"{portrait}\", line {lines[1].Number} \"{lines[1].Trimmed}\"; the line was taken.",
            }
        );
        return 1;
    }

    // Without a portrait the name is the line just above the membership; without that, the first line that looks like one.
    private static int UnportrayedName(List<PageLine> lines, PageOutline outline)
    {
        var member = lines.FindIndex(line => PageWords.IsMembership(line.Text, out _));
        if (member > 0)
        {
            return lines.FindLastIndex(member - 1, MayBeName);
        }

        var isProfile = outline.Sections.Any(section =>
            section.Kind is SectionKind.Topics or SectionKind.Publications
        );
        var sure = lines.FindIndex(line => MayBeName(line) && OddsOfName(line) >= SurelyName);
        return !isProfile ? -1
            : sure >= 0 ? sure
            : lines.FindIndex(MayBeName);
    }

    private static bool MayBeName(PageLine line) =>
        line.Text.Length <= NameCharactersMax
        && !PageWords.IsMembership(line.Text, out _)
        && !PageWords.IsChair(line.Text)
        && OddsOfName(line) > 0;

    private static double OddsOfName(PageLine line) => LineShape.Of(line.Trimmed).Odds;
}
