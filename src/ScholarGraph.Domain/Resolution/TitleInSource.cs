namespace ScholarGraph.Domain.Resolution;

/// <summary>Decides which listings of one title in one source are one work.</summary>
internal static class TitleInSource
{
    /// <summary>Splits the listings of one title; listings with no compatible author between them are different works ("Introduction").</summary>
    /// <param name="listings">All listings of the title in the source, in order.</param>
    /// <param name="owner">Owner of the source; null without one.</param>
    public static List<TitleNode> Split(IReadOnlyList<Listing> listings, PersonName? owner)
    {
        var signed = listings.Where(listing => listing.Names.Count > 0).ToList();
        var unsigned = listings.Where(listing => listing.Names.Count == 0).ToList();
        var groups = Signed(signed);

        // A listing without authors belongs to the one work there is; to none of several.
        if (groups.Count == 1)
        {
            groups =
            [
                [.. listings],
            ];
        }
        else if (unsigned.Count > 0)
        {
            groups.Add(unsigned);
        }

        return
        [
            .. groups.Select(group => new TitleNode(
                group[0].Source,
                group,
                owner,
                groups.Count == 1
            )),
        ];
    }

    private static List<List<Listing>> Signed(List<Listing> listings)
    {
        if (listings.Count < 2)
        {
            return listings.Count == 0 ? [] : [listings];
        }

        var sets = new DisjointSets(listings.Count);
        var first = new Dictionary<string, int>();
        for (var i = 0; i < listings.Count; i++)
        {
            foreach (var name in listings[i].Names)
            {
                if (!first.TryAdd(name.Key, i))
                {
                    sets.Union(first[name.Key], i);
                }
            }
        }

        foreach (var (a, b) in NamePairs.Compatible(listings.SelectMany(listing => listing.Names)))
        {
            sets.Union(first[a.Key], first[b.Key]);
        }

        return
        [
            .. Enumerable
                .Range(0, listings.Count)
                .GroupBy(sets.Find, i => listings[i])
                .Select(group => group.ToList()),
        ];
    }
}
