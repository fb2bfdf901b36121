using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api;

/// <summary>A page after a cursor seeks the last keys of its order together.</summary>
public abstract class RowSeekSuite(WorksGraph works)
{
    private protected abstract string Seek { get; }

    [SkippableFact]
    public async Task The_plan_of_a_deep_page_compares_keys_as_a_row()
    {
        var cursor = (await PageAsync(null)).Cursor;

        var plan = await works.Graph.ExplainAsync(
            ApiGraph.Request(Query(cursor), null),
            CancellationToken.None
        );

        Assert.Contains(Seek, plan, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Pages_of_one_are_the_list()
    {
        var whole = (
            await works.DataAsync(
                "{ publications(first: 50, order: [{ year: DESC }, { title: ASC }]) { nodes { id } } }"
            )
        )
            .GetProperty("publications")
            .GetProperty("nodes")
            .EnumerateArray()
            .Select(n => n.GetProperty("id").GetString()!)
            .ToList();
        var walked = new List<string>();

        for (string? cursor = null; walked.Count < whole.Count; )
        {
            var page = await PageAsync(cursor);
            walked.Add(page.Id);
            cursor = page.Cursor;
        }

        Assert.Equal(50, whole.Count);
        Assert.Equal(whole, walked);
    }

    private static string Query(string? cursor) =>
        $"{{ publications(first: 1, order: [{{ year: DESC }}, {{ title: ASC }}]{(cursor is null ? "" : $", after: \"{cursor}\"")}) {{ edges {{ cursor node {{ id }} }} }} }}";

    private async Task<(string Id, string Cursor)> PageAsync(string? cursor)
    {
        var edge = (await works.DataAsync(Query(cursor)))
            .GetProperty("publications")
            .GetProperty("edges")[0];
        return (
            edge.GetProperty("node").GetProperty("id").GetString()!,
            edge.GetProperty("cursor").GetString()!
        );
    }
}
