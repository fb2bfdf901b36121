using System.Globalization;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Listings with the same identifier are one work, whatever their titles; unless title and authors all differ, as where a number was copied.</summary>
internal static class SameIdentifier
{
    public static IEnumerable<DraftDecision> Join(Corpus corpus, DisjointSets sets)
    {
        var decisions = new List<DraftDecision>();
        foreach (var (id, listings) in Shared(corpus))
        {
            foreach (var group in Agreeing(listings))
            {
                var isNews = false;
                foreach (var listing in group.Skip(1))
                {
                    isNews |= sets.Union(group[0].Id, listing.Id);
                }

                if (isNews)
                {
                    decisions.Add(
                        new DraftDecision(
                            ResolutionRule.WorkSameIdentifier,
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"{group.Count} listings have {id.Scheme} {id.Value}"
                            ),
                            corpus.PlacesOf(group),
                            group[0].Id
                        )
                    );
                }
            }
        }

        return decisions;
    }

    private static IEnumerable<(IdentifierRecord Id, List<Listing> Listings)> Shared(Corpus corpus)
    {
        var holders = new Dictionary<IdentifierRecord, List<Listing>>();
        foreach (var listing in corpus.Listings)
        {
            foreach (var id in listing.Record.Identifiers.Where(NamesOneWork))
            {
                if (!holders.TryGetValue(id, out var listings))
                {
                    holders.Add(id, listings = new List<Listing>(1));
                }

                listings.Add(listing);
            }
        }

        return holders
            .Where(held => held.Value.Count > 1)
            .OrderBy(held => held.Key.Scheme)
            .ThenBy(held => held.Key.Value, CodePointOrder.Instance)
            .Select(held => (held.Key, held.Value));
    }

    // Chapters share the number of their book; of other schemes it is not known what they number.
    private static bool NamesOneWork(IdentifierRecord id) =>
        id.Scheme is not (IdentifierScheme.Isbn or IdentifierScheme.Other);

    private static List<List<Listing>> Agreeing(List<Listing> listings)
    {
        var sets = new DisjointSets(listings.Count);
        var titles = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < listings.Count; i++)
        {
            if (!titles.TryAdd(listings[i].TitleKey, i))
            {
                _ = sets.Union(titles[listings[i].TitleKey], i);
            }

            foreach (var name in listings[i].Names)
            {
                if (!names.TryAdd(name.Key, i))
                {
                    _ = sets.Union(names[name.Key], i);
                }
            }
        }

        if (titles.Count > 1)
        {
            foreach (
                var (a, b) in NamePairs.Compatible(listings.SelectMany(listing => listing.Names))
            )
            {
                _ = sets.Union(names[a.Key], names[b.Key]);
            }
        }

        var groups = Enumerable
            .Range(0, listings.Count)
            .GroupBy(sets.Find, i => listings[i])
            .Select(group => group.ToList())
            .ToList();

        // Who has no authors contradicts nobody.
        var signed = groups
            .Where(group => group.Exists(listing => listing.Names.Count > 0))
            .ToList();
        return signed.Count <= 1 ? [listings] : groups;
    }
}
