using System.Globalization;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Decides which listings are one work: by identifier, else by title key with authors or page owners in common.</summary>
internal static class WorkMatching
{
    public static WorkPartition Match(Corpus corpus)
    {
        var sets = new DisjointSets(corpus.Listings.Count);
        var decisions = SameIdentifier.Join(corpus, sets).ToList();
        var links = new List<WorkLink>();
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
                if (JoinAll(sets, node))
                {
                    decisions.Add(InSource(corpus, node));
                }
            }

            links.AddRange(TitleAcrossSources.Links(nodes));
        }

        foreach (var link in EditionChoice.Of(corpus, sets, links))
        {
            if (sets.Union(link.First.Item, link.Second.Item))
            {
                var places = corpus.PlacesOf(link.First.Listings.Concat(link.Second.Listings));
                decisions.Add(new DraftDecision(link.Rule, link.Evidence, places, link.First.Item));
            }
        }

        return Partition(corpus, sets, decisions);
    }

    private static bool JoinAll(DisjointSets sets, TitleNode node)
    {
        var isNews = false;
        foreach (var listing in node.Listings)
        {
            isNews |= sets.Union(node.Item, listing.Id);
        }

        return isNews;
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
            corpus.PlacesOf(node.Listings),
            node.Item
        );
}
