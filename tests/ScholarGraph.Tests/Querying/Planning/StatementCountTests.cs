using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Planning;

/// <summary>What a plan asks of the database depends on the query, not on how much there is.</summary>
public sealed class StatementCountTests(SqliteStoreroom storeroom) : IClassFixture<SqliteStoreroom>
{
    private const string Query = """
        {
          shelves(first: 5) {
            totalCount
            nodes {
              name
              parent { name }
              boxes(first: 2) {
                totalCount
                pageInfo { hasNextPage }
                nodes { label items(first: 3) { nodes { name box { label shelf { name } } tagList { slug } } } }
              }
            }
          }
          tags(first: 3) { nodes { items(first: 2) { totalCount } } }
        }
        """;

    [Fact]
    public async Task A_level_is_one_statement_and_so_is_a_total_however_many_rows_there_are()
    {
        var few = await storeroom.ExplainAsync(Query);
        await AddAsync(1_000);
        var many = await storeroom.ExplainAsync(Query);

        Assert.Equal(few, many);
        // Shelves, boxes, items, their tags; tags, their items; three totals.
        Assert.StartsWith("9 levels", many, StringComparison.Ordinal);
        // One of the connections is asked for its total alone: its page is not read.
        Assert.Equal(
            8,
            many.Split('\n').Count(line => line.StartsWith("SELECT", StringComparison.Ordinal))
        );
    }

    private async Task AddAsync(int count)
    {
        await using var context = storeroom.NewContext();
        var values = new ItemValues(new Random(11));
        var boxes = context.Boxes.ToList();
        for (var i = 0; i < count; i++)
        {
            var item = values.NewItem(1_000 + i);
            item.BoxId = boxes[i % boxes.Count].Id;
            context.Add(item);
        }

        await context.SaveChangesAsync();
    }
}
