using FsCheck.Xunit;
using ScholarGraph.Domain.Networks;

namespace ScholarGraph.Tests.Domain.Networks;

public sealed class CommunitiesTests
{
    [Property(MaxTest = 500)]
    public void A_division_is_better_than_none_and_than_all_apart(int seed)
    {
        var (count, links) = Draw(seed);

        var communities = Communities.Of(count, links);

        var modularity = Modularity(count, links, communities);
        Assert.True(modularity >= Modularity(count, links, new int[count]) - 1e-6);
        Assert.True(modularity >= Modularity(count, links, [.. Enumerable.Range(0, count)]) - 1e-6);
    }

    [Property(MaxTest = 300)]
    public void Who_is_not_connected_is_not_in_one_community(int seed)
    {
        var (count, links) = Draw(seed);
        var shifted = links
            .Concat(links.Select(l => (l.A + count, l.B + count, l.Weight)))
            .ToList();

        var communities = Communities.Of(2 * count, shifted);

        Assert.Empty(communities.Take(count).Intersect(communities.Skip(count)));
    }

    [Property(MaxTest = 300)]
    public void Numbers_are_given_in_the_order_of_nodes_whatever_the_order_of_links(int seed)
    {
        var (count, links) = Draw(seed);
        var communities = Communities.Of(count, links);
        var random = new Random(seed);

        Assert.Equal(Enumerable.Range(0, communities.Distinct().Count()), communities.Distinct());
        Assert.Equal(communities, Communities.Of(count, links.OrderBy(_ => random.Next())));
    }

    [Fact]
    public void Dense_groups_with_one_link_between_them_are_told_apart()
    {
        var links = new List<(int, int, double)> { (0, 5, 1), (5, 10, 1) };
        foreach (var start in new[] { 0, 5, 10 })
        {
            for (var a = 0; a < 5; a++)
            {
                links.AddRange(
                    Enumerable.Range(a + 1, 4 - a).Select(b => (start + a, start + b, 1.0))
                );
            }
        }

        Assert.Equal([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2], Communities.Of(15, links));
    }

    [Fact]
    public void Without_links_each_is_alone() => Assert.Equal([0, 1, 2], Communities.Of(3, []));

    private static (int Count, List<(int A, int B, double Weight)> Links) Draw(int seed)
    {
        var random = new Random(seed);
        var count = random.Next(1, 15);
        var links =
            from a in Enumerable.Range(0, count)
            from b in Enumerable.Range(a + 1, count - a - 1)
            where random.Next(3) == 0
            select (a, b, (double)random.Next(1, 5));
        return (count, links.ToList());
    }

    private static double Modularity(
        int count,
        List<(int A, int B, double Weight)> links,
        int[] communities
    )
    {
        var total = links.Sum(link => link.Weight);
        if (total == 0)
        {
            return 0;
        }

        var strengths = new double[count];
        foreach (var (a, b, weight) in links)
        {
            strengths[a] += weight;
            strengths[b] += weight;
        }

        var inside = links.Where(l => communities[l.A] == communities[l.B]).Sum(l => l.Weight);
        var expected = Enumerable
            .Range(0, count)
            .GroupBy(node => communities[node])
            .Sum(group => Math.Pow(group.Sum(node => strengths[node]), 2));
        return (inside / total) - (expected / (4 * total * total));
    }
}
