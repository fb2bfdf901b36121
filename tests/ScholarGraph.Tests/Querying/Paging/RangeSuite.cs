using System.Text.Json;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Paging;

/// <summary><c>after</c> and <c>before</c> together bound a range; <c>first</c> takes its beginning.</summary>
public abstract class RangeSuite(StoreroomGraph storeroom)
{
    private const string Order = "order: [{ maybeCount: DESC }, { note: ASC }]";

    [SkippableTheory]
    [InlineData(10, 20, 4)]
    [InlineData(10, 20, 9)]
    [InlineData(10, 20, 50)]
    [InlineData(10, 11, 5)]
    [InlineData(20, 10, 5)]
    [InlineData(0, 59, 100)]
    [InlineData(55, 58, null)]
    [InlineData(null, 6, 4)]
    [InlineData(null, 6, 6)]
    [InlineData(null, 0, 6)]
    public async Task A_range_is_what_lies_between(int? after, int? before, int? first)
    {
        var whole = await EdgesAsync();
        var start = after is { } a ? a + 1 : 0;
        var end = before ?? whole.Count;
        var size = first ?? 10;
        var expected = whole.Take(end).Skip(start).Take(size).Select(e => e.Id);

        var data = await storeroom.DataAsync(
            $$"""
            query($n: Int, $a: String, $b: String) {
              page: items(first: $n, after: $a, before: $b, {{Order}}) {
                totalCount pageInfo { hasNextPage hasPreviousPage } nodes { id }
              }
            }
            """,
            JsonSerializer.Serialize(
                new
                {
                    n = first,
                    a = after is { } x ? whole[x].Cursor : null,
                    b = before is { } y ? whole[y].Cursor : null,
                }
            )
        );

        var page = data.GetProperty("page");
        Assert.Equal(
            expected,
            page.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetString())
        );
        // There is always the row of the cursor itself behind the range.
        Assert.True(page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.Equal(
            after is not null,
            page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean()
        );
        Assert.Equal(60, page.GetProperty("totalCount").GetInt32());
    }

    [SkippableFact]
    public async Task Before_alone_ends_with_what_lies_before()
    {
        var whole = await EdgesAsync();

        var data = await storeroom.DataAsync(
            $"query($b: String) {{ page: items(before: $b, {Order}) {{ nodes {{ id }} }} }}",
            JsonSerializer.Serialize(new { b = whole[30].Cursor })
        );

        Assert.Equal(
            whole[20..30].Select(e => e.Id),
            data.GetProperty("page")
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(n => n.GetProperty("id").GetString())
        );
    }

    private async Task<List<(string? Id, string? Cursor)>> EdgesAsync()
    {
        var data = await storeroom.DataAsync(
            $"{{ page: items(first: 100, {Order}) {{ edges {{ cursor node {{ id }} }} }} }}"
        );
        return
        [
            .. data.GetProperty("page")
                .GetProperty("edges")
                .EnumerateArray()
                .Select(e =>
                    (
                        e.GetProperty("node").GetProperty("id").GetString(),
                        e.GetProperty("cursor").GetString()
                    )
                ),
        ];
    }
}
