namespace ScholarGraph.Domain.Profiles;

/// <summary>Tells a page's language from its fixed words.</summary>
internal static class PageLanguage
{
    /// <summary>The language most fixed words are in, the portrait's on a tie; null without a cue.</summary>
    public static Language? Of(PageOutline outline, ProfileOwner owner)
    {
        var cues = Cues(outline, owner).OfType<Language>().ToList();
        if (cues.Count == 0)
        {
            cues = [.. Markers(outline).OfType<Language>()];
        }

        var french = cues.Count(cue => cue == Language.Fr);
        return cues.Count == 0 ? null
            : french * 2 == cues.Count ? cues[0]
            : french * 2 > cues.Count ? Language.Fr
            : Language.En;
    }

    private static IEnumerable<Language?> Cues(PageOutline outline, ProfileOwner owner)
    {
        if (
            owner.PortraitAlt is not null
            && PageWords.PortraitOf(owner.PortraitAlt, out var portrait) is not null
        )
        {
            yield return portrait;
        }

        if (
            owner.Membership is not null
            && PageWords.IsMembership(owner.Membership, out var membership)
        )
        {
            yield return membership;
        }

        foreach (var section in outline.Sections)
        {
            yield return section.Language;
        }
    }

    private static IEnumerable<Language?> Markers(PageOutline outline) =>
        outline.Under(SectionKind.Publications).Select(line => Splice.LanguageOf(line.Text));
}
