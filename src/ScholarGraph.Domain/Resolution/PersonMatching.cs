namespace ScholarGraph.Domain.Resolution;

/// <summary>Decides who is who, one kind of evidence after the other.</summary>
internal static class PersonMatching
{
    /// <returns>Whether everybody is found whom these rules find; not, where they stop because enough was looked at.</returns>
    public static bool Join(UnitTable table, PersonSets people, NameRarity rarity)
    {
        SameNameMatching.Join(table, people, rarity);
        NameFormMatching.Join(table, people);
        PageOwnerMatching.Join(table, people);
        var affiliations = new Affiliations(table.Corpus);
        var evidence = new SharedEvidenceMatching(table, rarity, affiliations);
        var isSettled = evidence.Join(people);
        Leftovers.CollectOf(table.Works.Works.Count);
        // Who was found to be one may be what others have in common. In a small corpus, where one look is all, there is a second one
        // whether forms were found or not: else a source that proves the forms by itself would part whom the second look joins.
        var blocks = new NameBlocks(table.Names);
        var bearers = new NameBearers(table.Names, rarity, blocks);
        var isNewFound = FormEvidenceMatching.Join(
            table,
            people,
            blocks,
            bearers,
            affiliations,
            rarity.IsKnown
        );
        isNewFound |= ColleagueFormMatching.Join(table, people, blocks, rarity, affiliations);
        isNewFound |= rarity.IsKnown && RareNameMatching.Join(table, people, blocks, bearers);
        isNewFound |= rarity.IsKnown && ManyWorksMatching.Join(table, people, blocks, bearers);
        if (isNewFound || !rarity.IsKnown)
        {
            _ = evidence.Join(people);
        }

        return isSettled;
    }
}
