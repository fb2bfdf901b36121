using System.Data.Common;
using System.Text.Json;
using ScholarGraph.Querying.Limits;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Execution;

/// <summary>
/// A writer commits before and after each level of a request: the engine looks at the clock there, and this clock writes. Each write
/// changes every count that the answer tells, so that two levels that saw two states would contradict each other.
/// </summary>
public abstract class OneSnapshotSuite(StoreroomGraph storeroom)
{
    private const string Query = """
        query($n: Int!) {
          before: items { totalCount }
          items(first: $n, order: { id: ASC }) {
            totalCount
            pageInfo { hasNextPage }
            nodes { id box { id } tagList { slug } tags(first: $n) { totalCount nodes { slug } } }
          }
          boxes(first: $n) { nodes { id items(first: $n) { totalCount nodes { id } } } }
          tags(first: $n) { nodes { slug items(first: $n) { totalCount nodes { id } } } }
          after: items { totalCount }
        }
        """;

    // Before and after each of the levels; there are nine of them.
    private const int WritesMin = 18;

    private int _writes;

    [SkippableFact]
    public async Task Totals_pages_and_nested_lists_are_of_one_state_whatever_is_written_meanwhile()
    {
        Skip.If(storeroom.Missing is not null, storeroom.Missing);

        var (answer, written) = await AskBesideWriterAsync(beginSnapshot: null);
        var next = await storeroom.DataAsync("{ items { totalCount } }");

        Assert.Empty(Contradictions(answer));
        Assert.True(written >= WritesMin, $"Only {written} writes were tried.");
        // What was written was there to be seen.
        Assert.True(Total(next.GetProperty("items")) > Total(answer.GetProperty("items")));
    }

    /// <summary>Answers while the clock writes.</summary>
    private protected async Task<(JsonElement Data, int Writes)> AskBesideWriterAsync(
        Func<DbConnection, CancellationToken, Task<DbTransaction>>? beginSnapshot
    )
    {
        await using var engine = storeroom.NewEngine(
            storeroom.Options with
            {
                PageSizeMax = 1_000,
            },
            new TickingTime(Write),
            beginSnapshot,
            new QueryLimits { FieldCostMax = int.MaxValue, TypeCostMax = int.MaxValue }
        );
        var answer = await GraphFixture.AskAsync(engine, Query, """{ "n": 1000 }""");
        Assert.False(answer.TryGetProperty("errors", out _), answer.GetRawText());
        return (answer.GetProperty("data"), _writes);
    }

    /// <summary>Where an answer says one thing here and another there.</summary>
    private protected static IEnumerable<string> Contradictions(JsonElement data)
    {
        var items = data.GetProperty("items");
        var nodes = items.GetProperty("nodes").EnumerateArray().ToList();
        Assert.False(items.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        var total = Total(items);
        var inBoxes = nodes
            .Where(n => n.GetProperty("box").ValueKind == JsonValueKind.Object)
            .Select(n => (Id(n.GetProperty("box")), Id(n)));
        var tagged = nodes.SelectMany(n => Slugs(n.GetProperty("tagList"), Id(n)));
        return new[]
        {
            ("total before and after", total, Total(data.GetProperty("before"))),
            ("total at the end", total, Total(data.GetProperty("after"))),
            ("total and page", total, nodes.Count),
        }
            .Where(pair => pair.Item2 != pair.Item3)
            .Select(pair => $"{pair.Item1}: {pair.Item2}, {pair.Item3}")
            .Concat(Differences("boxes", inBoxes, Held(data.GetProperty("boxes"), "id")))
            .Concat(Differences("tags", tagged, Held(data.GetProperty("tags"), "slug")))
            .Concat(
                nodes
                    .Where(n =>
                        !IsWhole(n.GetProperty("tags"), Slugs(n.GetProperty("tagList"), ""))
                    )
                    .Select(n => $"tags of {Id(n)}")
            );
    }

    // Which holder holds which item, as the holders tell; each must hold as many as it says.
    private static IEnumerable<(string Holder, string Item)> Held(
        JsonElement holders,
        string key
    ) =>
        holders
            .GetProperty("nodes")
            .EnumerateArray()
            .SelectMany(holder =>
            {
                var items = holder.GetProperty("items");
                var ids = items.GetProperty("nodes").EnumerateArray().Select(Id).ToList();
                var name = holder.GetProperty(key).GetString()!;
                return ids.Count == Total(items)
                    ? ids.Select(id => (name, id))
                    : [(name, $"{ids.Count} of {Total(items)}")];
            });

    private static IEnumerable<(string Slug, string Item)> Slugs(JsonElement tags, string item) =>
        tags.EnumerateArray().Select(tag => (tag.GetProperty("slug").GetString()!, item));

    private static bool IsWhole(JsonElement page, IEnumerable<(string, string)> list) =>
        Total(page) == list.Count()
        && Slugs(page.GetProperty("nodes"), "").Order().SequenceEqual(list.Order());

    private static IEnumerable<string> Differences(
        string what,
        IEnumerable<(string, string)> one,
        IEnumerable<(string, string)> other
    )
    {
        var left = one.ToHashSet();
        left.SymmetricExceptWith(other);
        return left.Select(difference => $"{what}: {difference}");
    }

    private static int Total(JsonElement page) => page.GetProperty("totalCount").GetInt32();

    private static string Id(JsonElement node) => node.GetProperty("id").GetString()!;

    // One item more, in a box and with a tag; and one that was there goes to another box and has one tag more.
    private void Write()
    {
        using var context = storeroom.NewContext();
        var (item, link) = (context.Items.Max(i => i.Id) + 1, context.ItemTags.Max(l => l.Id) + 1);
        var boxes = context.Boxes.OrderBy(b => b.Id).ToList();
        var tags = context.Tags.OrderBy(t => t.Slug).ToList();
        var added = new ItemValues(new Random(link)).NewItem(item);
        added.BoxId = boxes[link % boxes.Count].Id;
        context.Add(added);
        var moved = context.Items.OrderBy(i => i.Id).First();
        moved.BoxId = boxes[link / 2 % boxes.Count].Id;
        context.AddRange(
            Tag(added, tags[link % tags.Count], link),
            Tag(moved, tags[link / 2 % tags.Count], link + 1)
        );
        context.SaveChanges();
        _writes++;
    }

    private static ItemTag Tag(Item item, Tag tag, int number) =>
        new()
        {
            Id = number,
            Item = item,
            ItemId = item.Id,
            Tag = tag,
            TagSlug = tag.Slug,
        };
}
