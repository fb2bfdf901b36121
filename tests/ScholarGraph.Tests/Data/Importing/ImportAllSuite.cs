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
