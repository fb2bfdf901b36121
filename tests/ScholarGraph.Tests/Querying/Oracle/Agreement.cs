using System.Globalization;
using System.Text.Json;

namespace ScholarGraph.Tests.Querying.Oracle;

/// <summary>
/// The engine and a plain evaluator over objects give the same ids in the same order. Cases are drawn from seeds; a failure names
/// its own. Another number of them: <c>ENGINE_ORACLE_CASES</c>; others: <c>ENGINE_ORACLE_SEED</c>.
/// </summary>
public abstract class Agreement
{
    // Compiling is what costs: each shape is tried with several draws of values, page sizes and cursors.
    private const int VariantsPerShape = 5;
    private const int Parts = 4;

    private readonly GraphFixture _graph;
    private readonly OracleWorld _world;
    private readonly int _cases;
    private readonly int _seed = Setting("ENGINE_ORACLE_SEED", 1);

    internal Agreement(GraphFixture graph, OracleWorld world, int casesUsual)
    {
        (_graph, _world) = (graph, world);
        _cases = Setting("ENGINE_ORACLE_CASES", casesUsual);
    }

    [SkippableTheory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Filters_orders_and_pages_mean_what_the_oracle_says(int part)
    {
        for (var i = part; i < _cases * 4 / 5; i += Parts)
        {
            await CheckAsync(Seed(1_000_003, i / Parts, part), i / Parts % VariantsPerShape);
        }
    }

    [SkippableFact]
    public async Task Lists_and_pages_below_many_parents_mean_what_the_oracle_says()
    {
        for (var i = 0; i < _cases / 5; i++)
        {
            await CheckNestedAsync(Seed(2_000_003, i, 0), i % VariantsPerShape);
        }
    }

    private int Seed(int stride, int number, int part) =>
        unchecked((_seed * stride) + (number / VariantsPerShape * Parts) + part);

    private async Task CheckNestedAsync(int seed, int variant)
    {
        var drawn = new NestedCase(seed, variant, _world);
        var data = await _graph.DataAsync(drawn.Document, drawn.Variables());
        foreach (var parent in data.GetProperty("parents").GetProperty("nodes").EnumerateArray())
        {
            var part = parent.GetProperty("part");
            var isPage = part.ValueKind == JsonValueKind.Object;
            var (total, ids) = drawn.Expected[parent.GetProperty("id").GetString()!];
            var told = $"seed {seed}/{variant}\n{drawn.Document}\n{drawn.Variables()}\n{parent}";
            Assert.True(
                ids.SequenceEqual(Ids(isPage ? part.GetProperty("nodes") : part)),
                $"{told}\nexpected: {string.Join(' ', ids)}"
            );
            Assert.True(!isPage || part.GetProperty("totalCount").GetInt32() == total, told);
        }
    }

    private static IEnumerable<string?> Ids(JsonElement nodes) =>
        nodes.EnumerateArray().Select(n => n.GetProperty("id").GetString());

    private async Task CheckAsync(int seed, int variant)
    {
        var drawn = new OracleCase(seed, variant, _world);
        string? cursor = null;
        for (var number = 0; number < 2; number++)
        {
            var variables = drawn.Variables(cursor);
            var answer = await _graph.AskAsync(drawn.Document, variables);
            var told =
                $"seed {seed}/{variant}, page {number}\n{drawn.Document}\n{variables}\n{answer}";
            Assert.False(answer.TryGetProperty("errors", out _), told);
            var page = answer.GetProperty("data").GetProperty("page");
            Assert.True(
                drawn.Page(number).SequenceEqual(Ids(page.GetProperty("nodes"))),
                $"{told}\nexpected: {string.Join(' ', drawn.Page(number))}"
            );
            CheckFacts(page, drawn, number, told);
            cursor = page.GetProperty("pageInfo")
                .GetProperty(drawn.IsForward ? "endCursor" : "startCursor")
                .GetString();
            if (cursor is null || !drawn.HasMore(number))
            {
                return;
            }
        }
    }

    private static void CheckFacts(JsonElement page, OracleCase drawn, int number, string told)
    {
        var info = page.GetProperty("pageInfo");
        var (onward, back) = (
            info.GetProperty("hasNextPage").GetBoolean(),
            info.GetProperty("hasPreviousPage").GetBoolean()
        );
        if (!drawn.IsForward)
        {
            (onward, back) = (back, onward);
        }

        Assert.True(drawn.HasMore(number) == onward, $"more onward: {onward}; {told}");
        Assert.True(number > 0 == back, $"more behind: {back}; {told}");
        if (page.TryGetProperty("totalCount", out var count))
        {
            Assert.True(drawn.Expected.Count == count.GetInt32(), told);
        }
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(
            Environment.GetEnvironmentVariable(name),
            NumberStyles.Integer,
            CultureInfo.InvariantCulture,
            out var given
        )
            ? given
            : usual;
}
