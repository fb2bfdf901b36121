using System.Text.Json;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Filtering;

public sealed class SqliteTrigramTests(SqliteStoreroom storeroom)
    : TrigramSuite(storeroom),
        IClassFixture<SqliteStoreroom>
{
    [Fact]
    public async Task Few_rows_are_sorted_and_many_are_read_in_their_order()
    {
        const string document =
            "query($part: String!) { items(first: 2, where: { name: { contains: $part } }) { totalCount nodes { name } } }";
        var counts = storeroom
            .Data.Items.Select(item => item.Name)
            .Where(name => name.EnumerateRunes().Count() is >= 3 and < 20)
            .GroupBy(name => name)
            .OrderBy(names => names.Count())
            .Select(names => names.Key)
            .ToList();

        Assert.Contains("IN (", await PlanAsync(counts[0]), StringComparison.Ordinal);
        Assert.DoesNotContain("IN (", await PlanAsync(counts[^1]), StringComparison.Ordinal);
        Assert.Contains("Trigrams", await PlanAsync(counts[^1]), StringComparison.Ordinal);
        Assert.DoesNotContain("Trigrams", await PlanAsync("li"), StringComparison.Ordinal);

        // What was asked before has its statements in the plan too: each is asked of an engine of its own.
        async Task<string> PlanAsync(string part)
        {
            await using var engine = storeroom.NewEngine(storeroom.Options);
            return await engine.ExplainAsync(
                GraphFixture.Request(document, JsonSerializer.Serialize(new { part })),
                CancellationToken.None
            );
        }
    }
}
