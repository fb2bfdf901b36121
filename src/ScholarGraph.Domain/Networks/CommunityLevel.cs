namespace ScholarGraph.Domain.Networks;

/// <summary>A graph of nodes, or of the communities that they were joined to.</summary>
/// <param name="Links">The other nodes that each is linked with, and how much.</param>
/// <param name="Strengths">The weights at each node, those within it counted twice.</param>
internal sealed record CommunityLevel(
    IReadOnlyList<IReadOnlyList<(int Node, double Weight)>> Links,
    IReadOnlyList<double> Strengths
)
{
    public int Count => Links.Count;

    /// <summary>All weights, counted from both ends; 1 where there is none, for it divides.</summary>
    public double Total { get; } = Strengths.Sum() is > 0 and var sum ? sum : 1;

    public static CommunityLevel Of(int count, IEnumerable<(int A, int B, double Weight)> links)
    {
        var rows = Enumerable.Range(0, count).Select(_ => new List<(int, double)>()).ToList();
        var strengths = new double[count];
        foreach (var (a, b, weight) in links)
        {
            rows[a].Add((b, weight));
            rows[b].Add((a, weight));
            strengths[a] += weight;
            strengths[b] += weight;
        }

        return new CommunityLevel(rows, strengths);
    }

    /// <summary>The graph whose nodes are communities of this one's.</summary>
    public CommunityLevel Join(int[] communities, int count)
    {
        var rows = Enumerable
            .Range(0, count)
            .Select(_ => new SortedDictionary<int, double>())
            .ToList();
        var strengths = new double[count];
        for (var node = 0; node < Count; node++)
        {
            var own = communities[node];
            strengths[own] += Strengths[node];
            foreach (var (other, weight) in Links[node].Where(l => communities[l.Node] != own))
            {
                rows[own][communities[other]] =
                    rows[own].GetValueOrDefault(communities[other]) + weight;
            }
        }

        return new CommunityLevel(
            [.. rows.Select(row => row.Select(link => (link.Key, link.Value)).ToList())],
            strengths
        );
    }
}
