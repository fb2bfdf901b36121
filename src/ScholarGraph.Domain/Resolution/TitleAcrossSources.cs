namespace ScholarGraph.Domain.Resolution;

/// <summary>Finds which works of one title in different sources are one, and why.</summary>
internal static class TitleAcrossSources
{
    /// <summary>One link for each reason; links lead to a whole by themselves.</summary>
    /// <param name="nodes">All works of the title, by source and place.</param>
    public static IEnumerable<WorkLink> Links(IReadOnlyList<TitleNode> nodes)
    {
        var listed = ByName(nodes.SelectMany(node => node.Names.Select(name => (name, node))));
        foreach (var (name, holders) in listed.Values)
        {
            foreach (var other in holders.Skip(1))
            {
                yield return Author(holders[0], other, name, name);
            }
        }

        // Where a source has several works of the title, its owner tells none of them apart.
        var owned = ByName(nodes.Where(node => node.IsOnly).SelectMany(Owned));
        var unsigned = ByName(nodes.Where(node => node.IsUnsigned).SelectMany(Owned));
        var names = listed
            .Values.Concat(owned.Values)
            .Concat(unsigned.Values)
            .Select(at => at.Name);
        var same = listed
            .Values.Concat(owned.Values)
            .Concat(unsigned.Values)
            .Select(at => (at.Name, at.Name));
        var pairs = NamePairs.Compatible(names);
        foreach (var (a, b) in pairs)
        {
            if (listed.TryGetValue(a.Key, out var x) && listed.TryGetValue(b.Key, out var y))
            {
                yield return Author(x.Nodes[0], y.Nodes[0], a, b);
            }
        }

        foreach (
            var (a, b) in same.DistinctBy(pair => pair.Item1.Key)
                .Concat(pairs)
                .Concat(pairs.Select(pair => (pair.Second, pair.First)))
        )
        {
            foreach (var link in OwnerLinks(a, b, listed, owned, unsigned))
            {
                yield return link;
            }
        }
    }

    private static IEnumerable<WorkLink> OwnerLinks(
        PersonName a,
        PersonName b,
        Dictionary<string, (PersonName Name, List<TitleNode> Nodes)> listed,
        Dictionary<string, (PersonName Name, List<TitleNode> Nodes)> owned,
        Dictionary<string, (PersonName Name, List<TitleNode> Nodes)> unsigned
    )
    {
        var pages = owned.TryGetValue(a.Key, out var pagesOfA) ? pagesOfA.Nodes : [];
        if (listed.TryGetValue(b.Key, out var authored))
        {
            foreach (var page in pages)
            {
                yield return Owner(page, authored.Nodes[0], a, b);
            }
        }

        // Two lists that share nobody are not joined by their owner's name alone; a missing list is.
        if (unsigned.TryGetValue(b.Key, out var bare))
        {
            if (bare.Nodes.Find(node => node.IsOnly) is { } only)
            {
                foreach (var page in pages)
                {
                    yield return Owner(page, only, a, b);
                }
            }

            if (unsigned.TryGetValue(a.Key, out var others))
            {
                foreach (var other in others.Nodes)
                {
                    yield return Owner(other, bare.Nodes[0], a, b);
                }
            }
        }
    }

    private static IEnumerable<(PersonName, TitleNode)> Owned(TitleNode node) =>
        node.Owner is { } owner ? [(owner, node)] : [];

    private static Dictionary<string, (PersonName Name, List<TitleNode> Nodes)> ByName(
        IEnumerable<(PersonName Name, TitleNode Node)> pairs
    ) =>
        pairs
            .GroupBy(pair => pair.Name.Key)
            .ToDictionary(
                group => group.Key,
                group => (group.First().Name, group.Select(pair => pair.Node).ToList())
            );

    private static WorkLink Author(TitleNode first, TitleNode second, PersonName a, PersonName b) =>
        new(
            first,
            second,
            ResolutionRule.WorkSameTitleAndAuthor,
            $"same title, author {Places.Quoted([a.Printed, b.Printed])}"
        );

    private static WorkLink Owner(TitleNode first, TitleNode second, PersonName a, PersonName b) =>
        new(
            first,
            second,
            ResolutionRule.WorkSameTitleAndOwner,
            $"same title, page owner {Places.Quoted([a.Printed, b.Printed])}"
        );
}
