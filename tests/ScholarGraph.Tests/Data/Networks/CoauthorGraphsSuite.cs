using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Networks;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Networks;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Tests.Data.Networks;

/// <summary>The graph in memory is that of the tables, and those are what a recount says, whatever is written.</summary>
public abstract class CoauthorGraphsSuite(TestDatabase database)
{
    private static readonly SourceDocument _more = Pages.Page(
        "more",
        Language.En,
        null,
        Pages.Work("Looms", 3, null, "Joseph Jacquard", "Emmy Noether")
    );

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task After_every_change_rows_are_a_recount_and_the_graph_has_followed(int seed)
    {
        var random = new Random(seed);
        await using var graph = await database.NewAsync(Resolver.Resolve);
        await graph.Store.MigrateAsync(default);
        await using var kept = new KeptGraphs(graph);
        var sources = new List<(int Number, long Id)>();
        for (var i = 0; i < 12; i++)
        {
            if (sources.Count > 0 && random.Next(3) == 0)
            {
                var (number, id) = sources[random.Next(sources.Count)];
                _ = await graph.Pipeline.DeleteSourceAsync(id, default);
                _ = sources.RemoveAll(source => source.Number == number);
            }
            else
            {
                var report = await graph.ImportAsync(RandomPages.Draw(random, i % 8));
                if (report.SourceId is { } id)
                {
                    sources.Add((i % 8, id));
                }
            }

            var rows = await RowsAsync(graph);
            Assert.Equal(await RecountAsync(graph), rows);
            Assert.Equal(rows, await kept.LinksAsync());
        }

        Assert.Equal(1, kept.Graphs.WholeReadings);
    }

    [SkippableFact]
    public async Task What_is_read_ahead_need_not_be_read_by_the_first_who_asks()
    {
        await using var graph = await database.WithAsync(Pages.Ada);
        await using var kept = new KeptGraphs(graph);

        await kept.Graphs.ReadAheadAsync(default);
        Assert.Equal(1, kept.Graphs.WholeReadings);

        Assert.Equal(await RowsAsync(graph), await kept.LinksAsync());
        Assert.Equal(1, kept.Graphs.WholeReadings);
    }

    [SkippableFact]
    public async Task A_request_gets_the_graph_of_its_own_snapshot()
    {
        await using var graph = await database.WithAsync(Pages.Ada);
        await using var kept = new KeptGraphs(graph);
        await using var context = await graph.Contexts.CreateDbContextAsync();
        await using var snapshot = await context.BeginReadAsync(default);
        var before = KeptGraphs.Links(await kept.Graphs.OfAsync(context, default));

        _ = await graph.ImportAsync(_more);

        Assert.NotEqual(before.Count, (await kept.LinksAsync()).Count);
        Assert.Equal(before, KeptGraphs.Links(await kept.Graphs.OfAsync(context, default)));
    }

    [SkippableFact]
    public async Task A_snapshot_that_is_older_than_all_that_is_kept_is_read_by_itself()
    {
        await using var graph = await database.WithAsync(Pages.Ada);
        await using var kept = new KeptGraphs(graph);
        await using var context = await graph.Contexts.CreateDbContextAsync();
        await using var snapshot = await context.BeginReadAsync(default);
        var before = await context.Coauthorships.CountAsync();

        _ = await graph.ImportAsync(_more);
        var after = await kept.LinksAsync();

        Assert.NotEqual(before, after.Count);
        Assert.Equal(before, KeptGraphs.Links(await kept.Graphs.OfAsync(context, default)).Count);
        Assert.Equal(after, await kept.LinksAsync());
    }

    [SkippableFact]
    public async Task Many_who_ask_at_once_wait_for_one_reading()
    {
        await using var graph = await database.WithAsync(Pages.Ada, Pages.Grace);
        await using var kept = new KeptGraphs(graph);

        var found = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => kept.LinksAsync()));

        Assert.Equal(1, kept.Graphs.WholeReadings);
        Assert.All(found, links => Assert.Equal(found[0], links));
    }

    [SkippableFact]
    public async Task A_version_that_nobody_told_of_is_read_as_a_whole()
    {
        await using var graph = await database.WithAsync(Pages.Ada);
        await using var kept = new KeptGraphs(graph);
        _ = await kept.LinksAsync();

        _ = await graph.ReadAsync(async db =>
        {
            _ = await db.Coauthorships.ExecuteUpdateAsync(set => set.SetProperty(c => c.Weight, 9));
            return await db.Statistics.ExecuteUpdateAsync(set =>
                set.SetProperty(s => s.DataVersion, s => s.DataVersion + 1)
            );
        });

        Assert.All(await kept.LinksAsync(), link => Assert.Equal(9, link.Facts.Weight));
        Assert.Equal(2, kept.Graphs.WholeReadings);
    }

    [SkippableFact]
    public async Task A_reading_that_is_cancelled_leaves_it_to_the_next()
    {
        await using var graph = await database.WithAsync(Pages.Ada);
        await using var kept = new KeptGraphs(graph);
        using var cancelled = new CancellationTokenSource();
        await using var context = await graph.Contexts.CreateDbContextAsync();
        await cancelled.CancelAsync();

        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            kept.Graphs.OfAsync(context, cancelled.Token)
        );

        Assert.NotEmpty(await kept.LinksAsync());
    }

    [SkippableTheory]
    [InlineData(0, NetworkCodes.Off)]
    [InlineData(50, NetworkCodes.TooLarge)]
    public async Task A_graph_that_is_not_allowed_is_refused_with_a_code(long bytes, string code)
    {
        await using var graph = await database.WithAsync(Pages.Ada);
        await using var kept = new KeptGraphs(graph, bytes);

        var refusal = await Assert.ThrowsAsync<NetworkException>(kept.LinksAsync);

        Assert.Equal(code, refusal.Code);
    }

    private static async Task<List<PairLink>> RowsAsync(TestGraph graph) =>
        KeptGraphs.InOrder(
            (await graph.ReadAsync(db => db.Coauthorships.AsNoTracking().ToListAsync())).Select(
                c => new PairLink(
                    c.ResearcherAId,
                    c.ResearcherBId,
                    new LinkFacts(c.Weight, c.FirstYear, c.LastYear)
                )
            )
        );

    private static async Task<List<PairLink>> RecountAsync(TestGraph graph)
    {
        var joint = await graph.ReadAsync(db =>
            (
                from a in db.Authorships
                from b in db.Authorships
                where a.PublicationId == b.PublicationId && a.ResearcherId != b.ResearcherId
                select new
                {
                    A = a.ResearcherId,
                    B = b.ResearcherId,
                    a.Publication.Year,
                }
            ).ToListAsync()
        );
        return KeptGraphs.InOrder(
            joint
                .GroupBy(work => (work.A, work.B))
                .Select(pair => new PairLink(
                    pair.Key.A,
                    pair.Key.B,
                    new LinkFacts(pair.Count(), pair.Min(w => w.Year), pair.Max(w => w.Year))
                ))
        );
    }
}
