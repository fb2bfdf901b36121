using System.Collections.Frozen;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Profiles;

/// <summary>The fixed words of the site's pages, French and English: closed lists, compared without accents and case.</summary>
internal static class PageWords
{
    private static readonly FrozenDictionary<
        string,
        (SectionKind Kind, Language? Language)
    > Headings = new Dictionary<string, (SectionKind, Language?)>
    {
        ["sujets de recherche"] = (SectionKind.Topics, Language.Fr),
        ["research topics"] = (SectionKind.Topics, Language.En),
        ["biographie"] = (SectionKind.Biography, Language.Fr),
        ["biography"] = (SectionKind.Biography, Language.En),
        ["etudiants actuels"] = (SectionKind.Students, Language.Fr),
        ["etudiantes et etudiants actuels"] = (SectionKind.Students, Language.Fr),
        ["etudiant·e·s actuel·le·s"] = (SectionKind.Students, Language.Fr),
        ["etudiant⋅e⋅s actuel⋅le⋅s"] = (SectionKind.Students, Language.Fr),
        ["anciens etudiants"] = (SectionKind.Students, Language.Fr),
        ["etudiants"] = (SectionKind.Students, Language.Fr),
        ["current students"] = (SectionKind.Students, Language.En),
        ["former students"] = (SectionKind.Students, Language.En),
        ["students"] = (SectionKind.Students, Language.En),
        ["publications"] = (SectionKind.Publications, null),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Language?> Memberships = new Dictionary<
        string,
        Language?
    >
    {
        ["membre affilie"] = Language.Fr,
        ["membre affiliee"] = Language.Fr,
        ["membre academique principal"] = Language.Fr,
        ["membre academique principale"] = Language.Fr,
        ["membre academique associe"] = Language.Fr,
        ["membre academique associee"] = Language.Fr,
        ["membre industriel principal"] = Language.Fr,
        ["membre industriel associe"] = Language.Fr,
        ["affiliate member"] = Language.En,
        ["core academic member"] = Language.En,
        ["associate academic member"] = Language.En,
        ["core industry member"] = Language.En,
        ["associate industry member"] = Language.En,
        ["alumni"] = null,
        ["alumnus"] = null,
        ["alumna"] = null,
    }.ToFrozenDictionary();

    // Every heading opens with one of these: most lines need no folding.
    private static readonly System.Buffers.SearchValues<char> HeadingLetters =
        System.Buffers.SearchValues.Create("SsRrBbEeÉéCcAaFfPp");

    private static readonly string[] Committees =
    [
        "leadership team",
        "board of",
        "committee",
        "council",
        "equipe de direction",
        "conseil d'",
        "conseil d’",
        "comite",
    ];

    /// <summary>The section a line opens; null when it is no heading. "Publications" must be written exactly so.</summary>
    public static (SectionKind Kind, Language? Language)? HeadingOf(string line)
    {
        var words =
            line.AsSpan().Trim() is [var first, ..] && HeadingLetters.Contains(first)
                ? line.Trim()
                : "";
        if (
            words.Length is 0 or > 40
            || !Headings.TryGetValue(Folding.Fold(words), out var heading)
        )
        {
            return null;
        }

        return heading.Kind == SectionKind.Publications && words != "Publications" ? null : heading;
    }

    /// <summary>Whether a line is one of the memberships.</summary>
    public static bool IsMembership(string line, out Language? language)
    {
        language = null;
        return line.Length <= 60
            && Memberships.TryGetValue(Folding.Fold(line.Trim()), out language);
    }

    /// <summary>The name in a portrait's text; null when the line is none.</summary>
    public static string? PortraitOf(string line, out Language? language)
    {
        ReadOnlySpan<(string Words, Language Language)> starts =
        [
            ("Portrait de ", Language.Fr),
            ("Portrait d'", Language.Fr),
            ("Portrait d’", Language.Fr),
            ("Portrait of ", Language.En),
        ];
        var text = line.Trim();
        foreach (var start in starts)
        {
            if (
                text.StartsWith(start.Words, StringComparison.Ordinal)
                && text.Length > start.Words.Length
            )
            {
                language = start.Language;
                return text[start.Words.Length..].Trim();
            }
        }

        language = null;
        return null;
    }

    /// <summary>Whether a line is a chair: an honour, no job.</summary>
    public static bool IsChair(string line)
    {
        var folded = Folding.Fold(line);
        return folded.StartsWith("chaire ", StringComparison.Ordinal)
            || folded.Contains("cifar ai chair", StringComparison.Ordinal);
    }

    /// <summary>Whether what follows a position's title is a committee rather than an employer.</summary>
    public static bool IsCommittee(string part)
    {
        var folded = Folding.Fold(part);
        return Array.Exists(Committees, words => folded.StartsWith(words, StringComparison.Ordinal))
            || folded.EndsWith(" committee", StringComparison.Ordinal);
    }
}
