using FsCheck.Xunit;
using ScholarGraph.Domain.Networks;

namespace ScholarGraph.Tests.Domain.Networks;

public sealed class SuggestionsTests
{
    [Property(MaxTest = 500)]
    public void Suggestions_are_those_of_a_plain_count(int seed)
    {
        var drawn = new DrawnGraph(seed, density: 0.2);
        var one = drawn.One();
        var known = Coauthors(drawn, one);
        var expected = drawn
            .Keys.Where(key => key != one && !known.Contains(key))
            .Select(key => (key, Common: known.Intersect(Coauthors(drawn, key)).ToList()))
            .Where(at => at.Common.Count > 0)
            .Select(at =>
                (
                    at.key,
                    at.Common,
                    Score: at.Common.Sum(c => 1 / Math.Log(Coauthors(drawn, c).Count))
                )
            )
            .ToList();

        var found = Suggestions.For(drawn.Graph, drawn.NodeOf(one), 100, default);

        Assert.Equal(
            expected.Select(at => at.key).Order(),
            found.Select(s => drawn.Graph.KeyOf(s.Node)).Order()
        );
        foreach (var suggestion in found)
        {
            var at = expected.Single(e => e.key == drawn.Graph.KeyOf(suggestion.Node));
            Assert.Equal(at.Score, suggestion.Score, 9);
            Assert.Equal(at.Common.Order(), suggestion.Common.Select(drawn.Graph.KeyOf).Order());
        }
    }

    [Property(MaxTest = 200)]
    public void The_best_come_first_and_no_more_than_asked_for(int seed)
    {
        var drawn = new DrawnGraph(seed, density: 0.3);
        var node = drawn.NodeOf(drawn.One());
        var all = Suggestions.For(drawn.Graph, node, 100, default);

        Assert.Equal(all.Select(s => s.Score).OrderDescending(), all.Select(s => s.Score));
        Assert.Equal(
            all.Take(2).Select(s => (s.Node, s.Score)),
            Suggestions.For(drawn.Graph, node, 2, default).Select(s => (s.Node, s.Score))
        );
    }

    private static HashSet<long> Coauthors(DrawnGraph drawn, long key) =>
        [.. drawn.LinksOf(key).Select(link => link.To)];
}
