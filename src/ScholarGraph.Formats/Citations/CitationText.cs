using ScholarGraph.Domain.Exporting;
using ScholarGraph.Formats.Writing;

namespace ScholarGraph.Formats.Citations;

/// <summary>Writes a work out as a reference, in plain text.</summary>
public static class CitationText
{
    /// <summary>The reference: what is unknown is left out, an unknown year is "n.d.", an incomplete list of authors ends with "et al.".</summary>
    /// <param name="work">The work.</param>
    /// <param name="style">How.</param>
    public static string Of(CitedWork work, CitationStyle style)
    {
        ArgumentNullException.ThrowIfNull(work);
        return style switch
        {
            CitationStyle.Apa => Apa(work),
            CitationStyle.Mla => Mla(work),
            CitationStyle.Chicago => Chicago(work),
            CitationStyle.Ieee => Ieee(work),
            CitationStyle.Vancouver => Vancouver(work),
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "No such style."),
        };
    }

    private static string Apa(CitedWork work)
    {
        var names = CitationNames.Of(
            work,
            CitationNames.FamilyInitials,
            new NameListRules(20, 19)
            {
                And = ", & ",
                AndOfTwo = ", & ",
                ShowsLast = true,
            }
        );
        var title = Ended(Title(work));
        var head = names is null
            ? $"{title} ({Year(work)})."
            : $"{Ended(names)} ({Year(work)}). {title}";
        return Joined(head, Sentence(Venue(work)), Address(work));
    }

    private static string Mla(CitedWork work)
    {
        var names = CitationNames.Of(
            work,
            CitationNames.FamilyGivenFirst,
            new NameListRules(2, 1) { And = ", and ", AndOfTwo = ", and " }
        );
        var venue = Venue(work) is { } printed ? printed + ", " : "";
        var address = Address(work) is { } place ? ", " + place : "";
        return Joined(Sentence(names), Quoted(work, "."), Ended($"{venue}{Year(work)}{address}"));
    }

    private static string Chicago(CitedWork work)
    {
        var names = CitationNames.Of(
            work,
            CitationNames.FamilyGivenFirst,
            new NameListRules(10, 7) { And = ", and ", AndOfTwo = ", and " }
        );
        return names is null
            ? Joined(Quoted(work, "."), Ended(Year(work)), Sentence(Venue(work)), Dotted(work))
            : Joined(
                Ended(names),
                Ended(Year(work)),
                Quoted(work, "."),
                Sentence(Venue(work)),
                Dotted(work)
            );
    }

    private static string Ieee(CitedWork work)
    {
        var names = CitationNames.Of(
            work,
            CitationNames.InitialsFamily,
            new NameListRules(6, 1)
            {
                And = ", and ",
                AndOfTwo = " and ",
                EtAl = " et al.",
            }
        );
        var venue = Venue(work) is { } printed ? printed + ", " : "";
        var place =
            work.Doi is { } doi ? $", doi: {OneLine.Of(doi)}."
            : Address(work) is { } address ? $". [Online]. Available: {address}"
            : ".";
        // The stop of "n.d." is not written twice.
        var end = place.StartsWith('.') ? Year(work).TrimEnd('.') : Year(work);
        return Joined(names is null ? null : names + ",", Quoted(work, ","), venue + end + place);
    }

    private static string Vancouver(CitedWork work)
    {
        var names = CitationNames.Of(
            work,
            CitationNames.FamilyBareInitials,
            new NameListRules(6, 6) { And = ", ", AndOfTwo = ", " }
        );
        var place =
            work.Doi is { } doi ? $"doi:{OneLine.Of(doi)}"
            : Address(work) is { } address ? $"Available from: {address}"
            : null;
        return Joined(
            Sentence(names),
            Ended(Title(work)),
            Sentence(Venue(work)),
            Ended(Year(work)),
            place
        );
    }

    private static string Title(CitedWork work) => OneLine.Of(work.Title);

    private static string? Venue(CitedWork work) => OneLine.OrNull(work.Venue);

    private static string Year(CitedWork work) => work.Year is { } year ? $"{year}" : "n.d.";

    private static string? Address(CitedWork work) =>
        work.Doi is { } doi ? $"https://doi.org/{OneLine.Of(doi)}" : OneLine.OrNull(work.Url);

    private static string? Dotted(CitedWork work) =>
        Address(work) is { } address ? address + "." : null;

    // The stop stands within the quotation marks, unless the title has its own.
    private static string Quoted(CitedWork work, string stop)
    {
        var title = Title(work).TrimEnd('.');
        return title is [.., '?' or '!'] ? $"“{title}”" : $"“{title}{stop}”";
    }

    private static string? Sentence(string? text) => text is null ? null : Ended(text);

    private static string Ended(string text) => text is [.., '.' or '?' or '!'] ? text : text + ".";

    private static string Joined(params ReadOnlySpan<string?> parts)
    {
        var there = new List<string>();
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part))
            {
                there.Add(part);
            }
        }

        return string.Join(' ', there);
    }
}
