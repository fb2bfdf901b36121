using System.Text.Json;

namespace ScholarGraph.Tests.Api.Networks;

/// <summary>The limits that an operator can set, each reached.</summary>
public abstract class NetworkLimitSuite(TightCircleGraph circles)
{
    private const string AllWorks = "{ title: { neq: \"\" } }";

    [SkippableTheory]
    [InlineData("collaborationPaths(from: #, to: #, maxHops: 4) { hops }", "SG0404")]
    [InlineData("collaborationNetwork(researchers: [#], depth: 3) { truncated }", "SG0404")]
    [InlineData("collaborationNetwork(researchers: [#], maxNodes: 6) { truncated }", "HC0051")]
    [InlineData("collaborationNetwork(researchers: [#,#,#,#,#,#]) { truncated }", "SG0405")]
    public async Task Beyond_a_limit_is_refused_with_its_code(string field, string code) =>
        Assert.Equal(code, CircleGraph.CodeOf(await circles.AskAsync(About(field))));

    [SkippableTheory]
    [InlineData("collaborationPaths(from: #, to: #, maxHops: 3) { hops }")]
    [InlineData("collaborationPaths(from: #, to: #) { hops }")]
    [InlineData("collaborationNetwork(researchers: [#], depth: 2, maxNodes: 5) { truncated }")]
    [InlineData("collaborationNetwork(researchers: [#,#,#,#,#]) { truncated }")]
    public async Task At_a_limit_and_by_default_it_is_answered(string field) =>
        _ = await circles.DataAsync(About(field));

    [SkippableFact]
    public async Task Of_more_nodes_and_edges_the_network_shows_as_many_and_says_so()
    {
        var network = (
            await circles.DataAsync(
                About(
                    "collaborationNetwork(researchers: [#], depth: 2) { truncated nodes { distance } edges { weight } }"
                )
            )
        ).GetProperty("collaborationNetwork");

        Assert.Equal(5, network.GetProperty("nodes").GetArrayLength());
        Assert.Equal(2, network.GetProperty("edges").GetArrayLength());
        Assert.True(network.GetProperty("truncated").GetBoolean());
    }

    [SkippableFact]
    public async Task A_path_with_a_filter_that_reads_too_much_is_refused_and_one_without_is_found()
    {
        var (from, to) = Apart();

        Assert.Equal(
            "SG0403",
            CircleGraph.CodeOf(
                await circles.AskAsync(
                    $"{{ collaborationPath(from: \"{from}\", to: \"{to}\", where: {AllWorks}) {{ hops }} }}"
                )
            )
        );
        var data = await circles.DataAsync(
            $"{{ collaborationPath(from: \"{from}\", to: \"{to}\") {{ hops }} }}"
        );
        Assert.Equal(3, data.GetProperty("collaborationPath").GetProperty("hops").GetInt32());
    }

    [SkippableFact]
    public async Task As_many_are_suggested_as_are_weighed()
    {
        var data = await circles.DataAsync(
            "{ researchers(first: 50) { nodes { suggestedCollaborators(first: 10) { score } } } }"
        );

        Assert.Equal(
            1,
            data.GetProperty("researchers")
                .GetProperty("nodes")
                .EnumerateArray()
                .Max(node => node.GetProperty("suggestedCollaborators").GetArrayLength())
        );
    }

    [SkippableFact]
    public void The_schema_tells_the_limits()
    {
        Assert.Contains("a number from 0 to 3.", circles.Graph.Sdl, StringComparison.Ordinal);
        Assert.Contains("0 to 2; with 0", circles.Graph.Sdl, StringComparison.Ordinal);
        Assert.Contains("at most 5; one", circles.Graph.Sdl, StringComparison.Ordinal);
        Assert.Contains("of the 1 who share", circles.Graph.Sdl, StringComparison.Ordinal);
    }

    private string About(string field)
    {
        var id = JsonSerializer.Serialize(CircleData.Id(circles.Data.Researchers[0]));
        return $"{{ {field.Replace("#", id, StringComparison.Ordinal)} }}";
    }

    // Two people who are as far apart as a path may be.
    private (string From, string To) Apart() =>
        (
            from one in circles.Data.Researchers
            from other in CircleNetworks.Distances(circles.Data, [one], 3, 1)
            where other.Value == 3
            select (CircleData.Id(one), CircleData.Id(other.Key))
        ).First();
}
