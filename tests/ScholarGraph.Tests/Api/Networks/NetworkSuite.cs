using System.Text.Json;
using ScholarGraph.Domain;

namespace ScholarGraph.Tests.Api.Networks;

/// <summary>Networks over GraphQL, against the data in memory.</summary>
public abstract class NetworkSuite(CircleGraph circles)
{
    private const string Shown =
        "{ truncated nodes { researcher { id } distance degree community } edges { from to weight firstYear lastYear } }";

    [SkippableTheory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(2, 2)]
    [InlineData(5, 1)]
    public async Task A_network_has_everybody_within_its_depth_and_the_links_among_them(
        int depth,
        int weightMin
    )
    {
        var random = new Random(depth + weightMin);
        var people = circles.Data.Researchers;
        for (var i = 0; i < 10; i++)
        {
            Researcher[] centres =
            [
                .. Enumerable
                    .Range(0, 1 + random.Next(4))
                    .Select(_ => people[random.Next(people.Count)]),
            ];
            var network = await AskAsync(centres.Select(CircleData.Id), depth, weightMin);

            var distances = CircleNetworks.Distances(circles.Data, centres, depth, weightMin);
            Assert.False(network.GetProperty("truncated").GetBoolean());
            Assert.Equal(
                distances.Select(d => (CircleData.Id(d.Key), d.Value)).Order(),
                Nodes(network).Order()
            );
            Assert.Equal(
                CircleNetworks.Edges(circles.Data, distances.Keys, weightMin),
                network.GetProperty("edges").EnumerateArray().Select(e => e.GetRawText())
            );
            AssertDegreesAndCommunities(network);
        }
    }

    [SkippableFact]
    public async Task Of_too_many_the_nearest_stay_and_that_is_said()
    {
        var centre = circles.Data.Researchers[0];
        var whole = Nodes(await AskAsync([CircleData.Id(centre)], 3, 1));

        var part = await AskAsync([CircleData.Id(centre)], 3, 1, maxNodes: 5);

        Assert.True(whole.Count > 5);
        Assert.True(part.GetProperty("truncated").GetBoolean());
        Assert.Equal(whole.Take(5), Nodes(part));
    }

    [SkippableFact]
    public async Task Ids_that_are_unknown_given_up_or_named_twice_make_no_more_nodes()
    {
        var renamed = CircleData.Id(circles.Data.Renamed);
        var network = await AskAsync(
            [
                renamed,
                CircleData.Id(nameof(Researcher), CircleData.GivenUpKey),
                CircleData.Id(nameof(Researcher), 7),
                renamed,
            ],
            0,
            1
        );

        Assert.Equal([(renamed, 0)], Nodes(network));
    }

    [SkippableFact]
    public async Task Nobody_has_an_empty_network() =>
        Assert.Equal(
            """{"truncated":false,"nodes":[],"edges":[]}""",
            (await AskAsync([], 2, 1)).GetRawText()
        );

    [SkippableTheory]
    [InlineData("depth: 6", "SG0404")]
    [InlineData("depth: 100", "SG0404")]
    [InlineData("depth: -1", "SG0404")]
    [InlineData("minWeight: 0", "SG0404")]
    [InlineData("maxNodes: 1001", "HC0051")]
    [InlineData("maxNodes: 1000000000", "HC0051")]
    [InlineData("maxNodes: -1", "HC0079")]
    public async Task Numbers_beyond_their_limits_are_refused(string argument, string code)
    {
        var answer = await circles.AskAsync(
            $"{{ collaborationNetwork(researchers: [], {argument}) {{ truncated }} }}"
        );

        Assert.Equal(code, CircleGraph.CodeOf(answer));
    }

    [SkippableFact]
    public async Task More_than_a_thousand_researchers_are_refused()
    {
        var id = CircleData.Id(circles.Data.Researchers[0]);

        var answer = await circles.AskAsync(
            "query($ids: [ID!]!) { collaborationNetwork(researchers: $ids) { truncated } }",
            JsonSerializer.Serialize(new { ids = Enumerable.Repeat(id, 10_000) })
        );

        Assert.Equal("SG0405", CircleGraph.CodeOf(answer));
    }

    private async Task<JsonElement> AskAsync(
        IEnumerable<string> ids,
        int depth,
        int weightMin,
        int maxNodes = 200
    ) =>
        (
            await circles.DataAsync(
                $"query($ids: [ID!]!) {{ collaborationNetwork(researchers: $ids, depth: {depth}, minWeight: {weightMin}, maxNodes: {maxNodes}) {Shown} }}",
                JsonSerializer.Serialize(new { ids })
            )
        ).GetProperty("collaborationNetwork");

    private static List<(string Id, int Distance)> Nodes(JsonElement network) =>
        [
            .. network
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(n =>
                    (
                        n.GetProperty("researcher").GetProperty("id").GetString()!,
                        n.GetProperty("distance").GetInt32()
                    )
                ),
        ];

    private static void AssertDegreesAndCommunities(JsonElement network)
    {
        var nodes = network.GetProperty("nodes").EnumerateArray().ToList();
        var ends = network
            .GetProperty("edges")
            .EnumerateArray()
            .SelectMany(e => new[] { e.GetProperty("from"), e.GetProperty("to") })
            .CountBy(end => end.GetString()!)
            .ToDictionary();
        Assert.All(
            nodes,
            n =>
                Assert.Equal(
                    ends.GetValueOrDefault(
                        n.GetProperty("researcher").GetProperty("id").GetString()!
                    ),
                    n.GetProperty("degree").GetInt32()
                )
        );
        var communities = nodes.ConvertAll(n => n.GetProperty("community").GetInt32());
        Assert.Equal(Enumerable.Range(0, communities.Distinct().Count()), communities.Distinct());
    }
}
