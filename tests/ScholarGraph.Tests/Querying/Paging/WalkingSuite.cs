using System.Text.Json;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Paging;

/// <summary>Whoever walks from page to page sees every element once, in order, in either direction.</summary>
public abstract class WalkingSuite(StoreroomGraph storeroom)
{
    [SkippableTheory]
    [InlineData("[]", 7)]
    [InlineData("[{ maybeCount: ASC }]", 1)]
    [InlineData("[{ maybeCount: DESC }, { maybeFragile: ASC }]", 3)]
    [InlineData("[{ name: ASC }]", 4)]
    [InlineData("[{ note: DESC }, { material: DESC }]", 5)]
    [InlineData("[{ box: { shelf: { zone: DESC } } }, { maybeCode: ASC }]", 4)]
    [InlineData("[{ twin: { checked: DESC, price: ASC } }]", 6)]
    [InlineData("[{ maybeOpens: ASC, maybeSeen: DESC, maybeMade: ASC }]", 9)]
    [InlineData("[{ fragile: DESC, weight: ASC, id: DESC }]", 59)]
    public async Task A_walk_there_and_back_sees_the_whole_once(string order, int size)
    {
        var whole = await storeroom.DataAsync(
            $$"""{ page: items(first: 100, order: {{order}}) { totalCount nodes { id } } }"""
        );
        var ids = Ids(whole.GetProperty("page"));
        Assert.Equal(whole.GetProperty("page").GetProperty("totalCount").GetInt32(), ids.Count);
        Assert.Equal(60, ids.Distinct().Count());

        Assert.Equal(ids, (await WalkAsync("first", "after", order, size)).SelectMany(p => p));
        Assert.Equal(
            ids,
            (await WalkAsync("last", "before", order, size))
                .Reverse<List<string>>()
                .SelectMany(p => p)
        );
    }

    [SkippableFact]
    public async Task An_edge_has_the_cursor_that_its_page_ends_with()
    {
        var data = await storeroom.DataAsync(
            "{ page: items(first: 3, order: { maybeCount: DESC }) { pageInfo { startCursor endCursor } edges { cursor } } }"
        );

        var page = data.GetProperty("page");
        var cursors = page.GetProperty("edges")
            .EnumerateArray()
            .Select(e => e.GetProperty("cursor").GetString())
            .ToList();
        Assert.Equal(
            cursors[0],
            page.GetProperty("pageInfo").GetProperty("startCursor").GetString()
        );
        Assert.Equal(
            cursors[^1],
            page.GetProperty("pageInfo").GetProperty("endCursor").GetString()
        );
        Assert.Equal(3, cursors.Distinct().Count());
    }

    [SkippableFact]
    public async Task A_page_of_nothing_still_tells_what_there_is()
    {
        var data = await storeroom.DataAsync(
            "{ page: items(first: 0) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id } } }"
        );

        Assert.Equal(
            """{"totalCount":60,"pageInfo":{"hasNextPage":true,"hasPreviousPage":false,"startCursor":null,"endCursor":null},"nodes":[]}""",
            data.GetProperty("page").GetRawText()
        );
    }

    private async Task<List<List<string>>> WalkAsync(
        string count,
        string from,
        string order,
        int size
    )
    {
        var (onward, back, edge) =
            count == "first"
                ? ("hasNextPage", "hasPreviousPage", "endCursor")
                : ("hasPreviousPage", "hasNextPage", "startCursor");
        var pages = new List<List<string>>();
        string? cursor = null;
        do
        {
            var data = await storeroom.DataAsync(
                $$"""
                query($n: Int, $c: String) {
                  page: items({{count}}: $n, {{from}}: $c, order: {{order}}) {
                    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id }
                  }
                }
                """,
                JsonSerializer.Serialize(new { n = size, c = cursor })
            );
            var info = data.GetProperty("page").GetProperty("pageInfo");
            Assert.Equal(pages.Count > 0, info.GetProperty(back).GetBoolean());
            pages.Add(Ids(data.GetProperty("page")));
            cursor = info.GetProperty(onward).GetBoolean()
                ? info.GetProperty(edge).GetString()
                : null;
        } while (cursor is not null);

        return pages;
    }

    private static List<string> Ids(JsonElement page) =>
        [
            .. page.GetProperty("nodes")
                .EnumerateArray()
                .Select(n => n.GetProperty("id").GetString()!),
        ];
}
