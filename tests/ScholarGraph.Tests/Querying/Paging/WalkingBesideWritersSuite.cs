using System.Text.Json;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Paging;

/// <summary>Between two pages others write: what stays is seen exactly once all the same.</summary>
public abstract class WalkingBesideWritersSuite(StoreroomGraph storeroom)
{
    private readonly Random _random = new(5);

    [SkippableTheory]
    [InlineData("[{ maybeCount: ASC }]", "first", "after")]
    [InlineData("[{ note: DESC }, { fragile: ASC }]", "last", "before")]
    public async Task What_stays_is_seen_exactly_once(string order, string count, string from)
    {
        Skip.If(storeroom.Missing is not null, storeroom.Missing);
        var kept = await IdsAsync();
        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var data = await storeroom.DataAsync(
                $$"""
                query($c: String) {
                  page: items({{count}}: 5, {{from}}: $c, order: {{order}}) {
                    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id }
                  }
                }
                """,
                JsonSerializer.Serialize(new { c = cursor })
            );
            var page = data.GetProperty("page");
            seen.AddRange(
                page.GetProperty("nodes")
                    .EnumerateArray()
                    .Select(n => n.GetProperty("id").GetString()!)
            );
            var info = page.GetProperty("pageInfo");
            cursor = info.GetProperty(count == "first" ? "hasNextPage" : "hasPreviousPage")
                .GetBoolean()
                ? info.GetProperty(count == "first" ? "endCursor" : "startCursor").GetString()
                : null;
            await WriteAsync();
            kept.IntersectWith(await IdsAsync());
        } while (cursor is not null && seen.Count < 500);

        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Subset(seen.ToHashSet(), kept);
        Assert.True(
            kept.Count is > 5 and < 60,
            $"{kept.Count} stayed: the writer does too little or too much"
        );
    }

    // Two go and two come: also the row that the last cursor was made of may go.
    private async Task WriteAsync()
    {
        await using var context = storeroom.NewContext();
        var items = context.Items.ToList();
        var links = context.ItemTags.ToList();
        foreach (
            var gone in items
                .Where(i => !items.Exists(other => other.TwinId == i.Id))
                .OrderBy(_ => _random.Next())
                .Take(2)
        )
        {
            context.ItemTags.RemoveRange(links.Where(l => l.ItemId == gone.Id));
            context.Items.Remove(gone);
        }

        var values = new ItemValues(_random);
        var next = items.Max(i => i.Id) + 1;
        context.Items.AddRange(Enumerable.Range(0, 2).Select(i => values.NewItem(next + i)));
        await context.SaveChangesAsync();
    }

    private async Task<HashSet<string>> IdsAsync()
    {
        await using var context = storeroom.NewContext();
        return
        [
            .. context
                .Items.Select(i => i.Id)
                .AsEnumerable()
                .Select(id =>
                    Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"Item:{id}"))
                ),
        ];
    }
}
