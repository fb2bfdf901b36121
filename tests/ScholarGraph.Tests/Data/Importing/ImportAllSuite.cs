using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Importing;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Tests.Data.Importing;

/// <summary>Many sources in one change.</summary>
public abstract class ImportAllSuite(TestDatabase database)
{
    private static readonly SourceDocument[] All =
    [
        Completion.Seed,
        Completion.Bibtex,
        Completion.OpenAlex,
    ];

    [SkippableFact]
    public async Task Many_at_once_into_an_empty_graph_are_the_same_as_one_by_one()
    {
        await using var expected = await Completion.ImportedAsync(database, All);
        await using var graph = await Completion.ImportedAsync(database);

        var done = await graph.Pipeline.ImportAllAsync(All, new ImportOptions(), default);

        Assert.Equal(await expected.ContentAsync(), await graph.ContentAsync());
        Assert.Empty(await database.LooseEndsAsync(graph));
        Assert.All(done.Sources, report => Assert.Equal(ImportState.Completed, report.State));
        Assert.All(done.Sources, report => Assert.True(report.Total.Added > 0));
        Assert.Equal(
            done.Sources.Select(report => report.RunId).Order(),
            await graph.ReadAsync(db =>
                db.ImportRuns.Select(run => (long?)run.Id).OrderBy(id => id).ToListAsync()
            )
        );
    }

    // With differences the graph is laid out as a whole before any of it is written.
    [SkippableFact]
    public async Task Whether_differences_are_asked_for_makes_no_difference_to_graph_and_counts()
    {
        await using var listed = await Completion.ImportedAsync(database);
        await using var counted = await Completion.ImportedAsync(database);

        var one = await listed.Pipeline.ImportAllAsync(
            All,
            new ImportOptions { ListsDifferences = true },
            default
        );
        var other = await counted.Pipeline.ImportAllAsync(All, new ImportOptions(), default);

        Assert.Equal(await listed.ContentAsync(), await counted.ContentAsync());
        Assert.NotEmpty(one.Total.Differences);
        Assert.Empty(other.Total.Differences);
        Assert.Equal(one.Total.Kinds, other.Total.Kinds);
        Assert.Equal(Told(one.Total), Told(other.Total));
        Assert.Equal(one.Sources.Select(Told), other.Sources.Select(Told));
        Assert.Equal(await StatisticsAsync(listed), await StatisticsAsync(counted));

        static object Told(ImportReport report) =>
            (report.State, report.Total, report.DataVersion, report.RunId, report.IsUnchanged);

        static Task<object> StatisticsAsync(TestGraph graph) =>
            graph.ReadAsync(async db =>
            {
                var row = await db.Statistics.SingleAsync();
                return (object)
                    (
                        (row.Researchers, row.Publications, row.Authorships, row.Coauthorships),
                        (row.Topics, row.Sources, row.DataVersion, row.Build)
                    );
            });
    }

    [SkippableFact]
    public async Task Many_at_once_beside_others_are_the_same_as_one_by_one()
    {
        await using var expected = await Completion.ImportedAsync(database, All);
        await using var graph = await Completion.ImportedAsync(database, Completion.Seed);

        _ = await graph.Pipeline.ImportAllAsync(
            [Completion.OpenAlex, Completion.Bibtex],
            new ImportOptions(),
            default
        );

        Assert.Equal(await expected.ContentAsync(), await graph.ContentAsync());
    }

    [SkippableFact]
    public async Task Many_again_change_nothing()
    {
        await using var graph = await Completion.ImportedAsync(database);
        _ = await graph.Pipeline.ImportAllAsync(All, new ImportOptions(), default);
        var before = await graph.ContentAsync();
        var version = await graph.Store.ReadDataVersionAsync(default);

        var again = await graph.Pipeline.ImportAllAsync(All, new ImportOptions(), default);

        Assert.True(again.Total.IsUnchanged);
        Assert.All(
            again.Sources,
            report =>
                Assert.Equal(
                    (0, 0, 0),
                    (report.Total.Added, report.Total.Changed, report.Total.Removed)
                )
        );
        Assert.All(again.Sources, report => Assert.True(report.Total.Unchanged > 0));
        Assert.Equal(before, await graph.ContentAsync());
        Assert.Equal(version, await graph.Store.ReadDataVersionAsync(default));
    }

    [SkippableFact]
    public async Task A_source_that_names_nothing_is_told_and_does_not_hinder_the_others()
    {
        await using var graph = await Completion.ImportedAsync(database);

        var done = await graph.Pipeline.ImportAllAsync(
            [Completion.Bibtex, Pages.Page("empty.txt", Language.En, null), Completion.Bibtex],
            new ImportOptions(),
            default
        );

        Assert.Equal(
            [ImportState.Completed, ImportState.Failed, ImportState.Completed],
            done.Sources.Select(report => report.State)
        );
        Assert.Equal(1, await graph.ReadAsync(db => db.Sources.CountAsync()));
    }
}
