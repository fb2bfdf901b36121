using System.Text.Json;
using ScholarGraph.Querying.Documents;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Limits;
using ScholarGraph.Querying.Pricing;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Pricing;

public sealed class PriceFormulaTests(SqliteStoreroom storeroom) : IClassFixture<SqliteStoreroom>
{
    [Theory]
    [InlineData(3, 1)]
    [InlineData(7, 2)]
    [InlineData(3, 2)]
    public async Task A_plan_that_is_shared_is_priced_by_each_requests_own_values(int n, int ids)
    {
        const string Query =
            "query($n: Int, $ids: [ID!]!) { items(first: $n) { nodes { id } } nodes(ids: $ids) { id } }";
        await using var engine = storeroom.NewEngine(storeroom.Options);
        foreach (var (first, count) in new[] { (1, 1), (n, ids) })
        {
            var variables = JsonSerializer.Serialize(
                new { n = first, ids = Enumerable.Repeat("SXRlbTox", count) }
            );
            var (body, _) = await engine.ExecuteAsync(
                StoreroomGraph.Request(Query, variables) with
                {
                    ReportsCost = true,
                },
                CancellationToken.None
            );

            Assert.Equal(
                $$"""{"operationCost":{"fieldCost":21,"typeCost":{{2 + first + count}} } }""".Replace(
                    " ",
                    "",
                    StringComparison.Ordinal
                ),
                JsonDocument.Parse(body).RootElement.GetProperty("extensions").GetRawText()
            );
        }

        Assert.Equal(1, engine.Plans.Count);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(28)]
    public void Fragments_that_multiply_are_priced_once_each(int levels)
    {
        var bomb =
            "query { shelf(id: \"U2hlbGY6MQ==\") { ...F0 } }"
            + string.Concat(
                Enumerable
                    .Range(0, levels)
                    .Select(i =>
                        $" fragment F{i} on Shelf {{ a: parent {{ ...F{i + 1} }} b: parent {{ ...F{i + 1} }} }}"
                    )
            )
            + $" fragment F{levels} on Shelf {{ name }}";
        var limits = new QueryLimits { ExpandedSelectionsMax = int.MaxValue };
        var schema = storeroom.Engine.Schema;
        // The larger one is refused by validation already; what it would cost is told all the same.
        var document = new DocumentReader(schema, limits).Prepare(bomb);

        var price = PriceCompiler.Compile(
            schema,
            document,
            document.Operations[0],
            new Dictionary<string, InputValue>()
        );
        var cost = price.Cost(RequestVariables.None);

        // One for the query, one for the shelf, and one for each level though it is reached 2^level times.
        Assert.InRange(price.Count, levels, (2 * levels) + 3);
        Assert.Equal(10 + Math.Pow(2, levels + 1) - 2, cost.Field);
        Assert.Equal(2 + Math.Pow(2, levels + 1) - 2, cost.Type);
    }
}
