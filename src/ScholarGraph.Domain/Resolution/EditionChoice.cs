namespace ScholarGraph.Domain.Resolution;

/// <summary>Which links of title and author hold where versions of one title meet: different DOIs, or years far apart, are different works.</summary>
/// <remarks>
/// Where nothing contradicts, all do. Where versions contradict each other, a listing goes to the one that fits best by year and then by
/// names, and to none where several fit alike. The outcome depends on the set of links, not on their order.
/// </remarks>
internal sealed class EditionChoice
{
    /// <summary>More works of one title and author that contradict each other are left apart.</summary>
    private const int NodesMax = 300;

    private readonly DisjointSets _sets;
    private readonly Dictionary<int, Edition> _editions = [];

    private EditionChoice(Corpus corpus, DisjointSets sets, IReadOnlyList<WorkLink> links)
    {
        _sets = sets;
        var wanted = links
            .SelectMany(link => new[] { ClassOf(link.First), ClassOf(link.Second) })
            .ToHashSet();
        foreach (var listing in corpus.Listings)
        {
            var set = sets.Find(listing.Id);
            if (wanted.Contains(set))
            {
                if (!_editions.TryGetValue(set, out var edition))
                {
                    _editions.Add(set, edition = new Edition());
                }

                edition.Add(listing.Record);
            }
        }
    }

    /// <summary>Links to take, in the order given; those of one whole that contradicts itself are weighed anew, pair by pair.</summary>
    public static IEnumerable<WorkLink> Of(
        Corpus corpus,
        DisjointSets sets,
        IReadOnlyList<WorkLink> links
    )
    {
        if (links.Count == 0)
        {
            return [];
        }

        var choice = new EditionChoice(corpus, sets, links);
        return choice.Wholes(links).SelectMany(choice.Taken);
    }

    private int ClassOf(TitleNode node) => _sets.Find(node.Item);

    private Edition EditionOf(TitleNode node) => _editions[ClassOf(node)];

    private IEnumerable<List<WorkLink>> Wholes(IReadOnlyList<WorkLink> links)
    {
        var indexes = new Dictionary<int, int>();
        int IndexOf(TitleNode node)
        {
            var set = ClassOf(node);
            if (!indexes.TryGetValue(set, out var index))
            {
                indexes.Add(set, index = indexes.Count);
            }

            return index;
        }

        var ends = links.Select(link => (IndexOf(link.First), IndexOf(link.Second))).ToList();
        var wholes = new DisjointSets(indexes.Count);
        foreach (var (first, second) in ends)
        {
            _ = wholes.Union(first, second);
        }

        return links
            .Zip(ends)
            .GroupBy(link => wholes.Find(link.Second.Item1), link => link.First)
            .Select(whole => whole.ToList());
    }

    private List<WorkLink> Taken(List<WorkLink> whole)
    {
        var nodes = whole
            .SelectMany(link => new[] { link.First, link.Second })
            .DistinctBy(node => node.Item)
            .OrderBy(node => node.Item)
            .ToList();
        var editions = nodes.Select(EditionOf).Distinct().ToList();
        if (AreOne(editions))
        {
            return whole;
        }

        if (nodes.Count > NodesMax)
        {
            return [];
        }

        var links = Pairs(nodes);
        var chosen = nodes.ToDictionary(node => node.Item, node => Fitting(node, links));
        var mutual = links
            .Where(link =>
                chosen[link.First.Item].Contains(ClassOf(link.Second))
                && chosen[link.Second.Item].Contains(ClassOf(link.First))
            )
            .ToList();
        return
        [
            .. Wholes(mutual)
                .Where(part =>
                    AreOne([
                        .. part.SelectMany(link =>
                                new[] { EditionOf(link.First), EditionOf(link.Second) }
                            )
                            .Distinct(),
                    ])
                )
                .SelectMany(part => part),
        ];
    }

    // A link for every two nodes that meet by a name: what was given only leads to the whole.
    private List<WorkLink> Pairs(List<TitleNode> nodes)
    {
        var links = new List<WorkLink>();
        for (var i = 0; i < nodes.Count; i++)
        {
            for (var j = i + 1; j < nodes.Count; j++)
            {
                var (x, y) = (nodes[i], nodes[j]);
                if (
                    x.TitleKey == y.TitleKey
                    && ClassOf(x) != ClassOf(y)
                    && !EditionOf(x).Contradicts(EditionOf(y))
                )
                {
                    links.AddRange(
                        TitleAcrossSources
                            .Links([x, y])
                            .Where(link => link.First != link.Second)
                            .Take(1)
                    );
                }
            }
        }

        return links;
    }

    private HashSet<int> Fitting(TitleNode node, List<WorkLink> links)
    {
        var own = EditionOf(node);
        var others = links
            .Where(link => link.First == node || link.Second == node)
            .Select(link => link.First == node ? link.Second : link.First)
            .ToList();
        if (AreOne([own, .. others.Select(EditionOf).Distinct()]))
        {
            return [.. others.Select(ClassOf)];
        }

        var best = others
            .GroupBy(other =>
                (
                    IsSameYear: own.YearsApart(EditionOf(other)) == 0,
                    Names: other.Names.Count(name => node.Names.Any(own => own.Key == name.Key))
                )
            )
            .OrderByDescending(fit => fit.Key.IsSameYear)
            .ThenByDescending(fit => fit.Key.Names)
            .First()
            .ToList();
        return AreOne([own, .. best.Select(EditionOf).Distinct()]) ? [.. best.Select(ClassOf)] : [];
    }

    private static bool AreOne(List<Edition> editions)
    {
        var told = editions.Where(edition => !edition.IsBlank).ToList();
        return told.Count <= NodesMax
            && told.TrueForAll(x => told.TrueForAll(y => x == y || !x.Contradicts(y)));
    }
}
