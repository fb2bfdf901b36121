using System.Globalization;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Decides which listings are one work: by title key, and by authors or page owners in common.</summary>
internal static class WorkMatching
{
    public static WorkPartition Match(Corpus corpus)
    {
        var sets = new DisjointSets(corpus.Listings.Count);
        var decisions = new List<DraftDecision>();
        var titles = corpus
            .Listings.GroupBy(listing => listing.TitleKey)
            .Where(title => title.Skip(1).Any())
            .OrderBy(title => title.Key, CodePointOrder.Instance);
        foreach (var title in titles)
        {
            var nodes = title
                .GroupBy(listing => listing.Source)
                .SelectMany(group => TitleInSource.Split([.. group], corpus.Owners[group.Key]))
                .ToList();
            foreach (var node in nodes.Where(node => node.Listings.Count > 1))
            {
                foreach (var listing in node.Listings)
                {
                    sets.Union(node.Item, listing.Id);
                }

                decisions.Add(InSource(corpus, node));
            }

            foreach (var (first, second, rule, evidence) in TitleAcrossSources.Links(nodes))
            {
                if (sets.Union(first.Item, second.Item))
                {
                    var places = PlacesOf(corpus, first.Listings.Concat(second.Listings));
                    decisions.Add(new DraftDecision(rule, evidence, places, first.Item));
                }
            }
        }

        return Partition(corpus, sets, decisions);
    }

    private static WorkPartition Partition(
        Corpus corpus,
        DisjointSets sets,
        List<DraftDecision> decisions
    )
    {
        var works = corpus.Listings.GroupBy(listing => sets.Find(listing.Id)).ToList();
        var workOf = new int[corpus.Listings.Count];
        for (var w = 0; w < works.Count; w++)
        {
            foreach (var listing in works[w])
            {
                workOf[listing.Id] = w;
            }
        }

        return new WorkPartition([.. works.Select(work => work.ToList())], workOf, decisions);
    }

    private static DraftDecision InSource(Corpus corpus, TitleNode node) =>
        new(
            ResolutionRule.WorkSameTitleInSource,
            string.Create(
                CultureInfo.InvariantCulture,
                $"\"{node.Listings[0].Record.Title}\" is listed {node.Listings.Count} times"
            ),
            PlacesOf(corpus, node.Listings),
            node.Item
        );

    private static string PlacesOf(Corpus corpus, IEnumerable<Listing> listings) =>
        Places.Of(
            listings
                .OrderBy(listing => listing.Id)
                .Select(listing => (corpus.Sources[listing.Source].Name, listing.Record.Locator))
        );
}
