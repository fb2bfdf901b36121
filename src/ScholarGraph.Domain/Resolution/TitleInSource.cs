using System.Globalization;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Text;

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

        // On a page a listing without authors belongs to the one work there is; to none of several. Elsewhere a title alone says nothing.
        if (groups.Count <= 1 && owner is not null)
        {
            groups =
            [
                [.. listings],
            ];
        }
        else
        {
            groups.AddRange(
                owner is not null
                    ? [unsigned]
                    : unsigned.Select(listing => (List<Listing>)[listing])
            );
        }

        groups = [.. groups.Where(group => group.Count > 0).SelectMany(Editions)];
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

    /// <summary>Different DOIs, or years far apart, are different works: then only what agrees in all of them is one.</summary>
    private static IEnumerable<List<Listing>> Editions(List<Listing> listings)
    {
        var whole = new Edition();
        listings.ForEach(listing => whole.Add(listing.Record));
        if (!whole.IsDivided)
        {
            return [listings];
        }

        return listings
            .GroupBy(listing => EditionKey(listing.Record))
            .Select(edition => edition.ToList());
    }

    private static string EditionKey(WorkRecord record) =>
        string.Join(
            '\n',
            record
                .Identifiers.Where(Edition.IsItsOwn)
                .Select(id => id.Value)
                .Order(CodePointOrder.Instance)
                .Prepend(
                    (record.Year ?? record.Date?.Year)?.ToString(CultureInfo.InvariantCulture) ?? ""
                )
        );

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
