using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Storing;

namespace ScholarGraph.Tests.Data.Storing;

public abstract class GraphStoreSuite(TestDatabase database)
{
    [SkippableFact]
    public async Task A_new_place_gets_an_empty_graph_of_version_0()
    {
        await using var graph = await database.NewAsync();

        Assert.True(await graph.Store.IsEmptyAsync(default));
        await graph.Store.MigrateAsync(default);

        Assert.True(await graph.Store.IsEmptyAsync(default));
        Assert.Equal(0, await graph.Store.ReadDataVersionAsync(default));
    }

    [SkippableFact]
    public async Task A_second_migration_changes_nothing()
    {
        await using var graph = await database.WithAsync(Pages.Ada);
        var before = await database.FingerprintAsync(graph);

        await graph.Store.MigrateAsync(default);

        Assert.Equal(before, await database.FingerprintAsync(graph));
        Assert.False(await graph.Store.IsEmptyAsync(default));
    }

    [SkippableFact]
    public async Task Two_processes_that_migrate_at_once_both_find_the_graph()
    {
        await using var graph = await database.NewAsync();
        await using var one = graph.Patient();
        await using var other = graph.Patient();

        await Task.WhenAll(
            Task.Run(() => one.Store.MigrateAsync(default)),
            Task.Run(() => other.Store.MigrateAsync(default))
        );

        Assert.Equal(0, await one.Store.ReadDataVersionAsync(default));
    }

    [SkippableFact]
    public async Task The_migrations_make_exactly_the_model()
    {
        await using var graph = await database.NewAsync();

        Assert.False(
            await graph.ReadAsync(db => Task.FromResult(db.Database.HasPendingModelChanges()))
        );
    }

    [SkippableFact]
    public async Task A_database_of_another_program_is_refused_and_stays_as_it_is()
    {
        await using var graph = await database.NewAsync();
        await RunAsync(graph, "CREATE TABLE Bookmarks (Url TEXT)");
        var before = await database.FingerprintAsync(graph);

        await FailsAsync(graph, StoreCodes.ForeignFile);

        Assert.Equal(before, await database.FingerprintAsync(graph));
    }

    [SkippableFact]
    public async Task A_database_of_another_program_that_uses_EF_is_refused()
    {
        await using var graph = await database.NewAsync();
        await RunAsync(
            graph,
            """
            CREATE TABLE "__EFMigrationsHistory" ("MigrationId" TEXT, "ProductVersion" TEXT);
            INSERT INTO "__EFMigrationsHistory" VALUES ('20200101000000_Shop', '8')
            """
        );

        await FailsAsync(graph, StoreCodes.ForeignFile);
    }

    [SkippableFact]
    public async Task A_database_of_a_newer_version_is_refused()
    {
        await using var graph = await database.WithAsync();
        await RunAsync(
            graph,
            """INSERT INTO "__EFMigrationsHistory" VALUES ('99990101000000_Future', '99')"""
        );

        var failure = await FailsAsync(graph, StoreCodes.NewerSchema);

        Assert.Contains("99990101000000_Future", failure.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task An_import_gives_up_while_another_process_holds_the_lock()
    {
        await using var graph = await database.WithAsync(Pages.Ada);

        var failure = await graph.WhileLockedAsync(() =>
            Assert.ThrowsAsync<StoreException>(() => graph.ImportAsync(Pages.Grace))
        );

        Assert.Equal(StoreCodes.Busy, failure.Code);
        Assert.DoesNotContain('\n', failure.Message);
        Assert.Equal(1, await graph.Store.ReadDataVersionAsync(default));
        Assert.False((await graph.ImportAsync(Pages.Grace)).IsUnchanged);
    }

    [SkippableFact]
    public async Task Readers_go_on_while_another_process_writes()
    {
        await using var graph = await database.WithAsync(Pages.Ada);

        var (version, report) = await graph.WhileLockedAsync(async () =>
            (
                await graph.Store.ReadDataVersionAsync(default),
                await graph.ImportAsync(Pages.Grace, dryRun: true)
            )
        );

        Assert.Equal(1, version);
        Assert.False(report.IsUnchanged);
    }

    /// <summary>Runs SQL on the place of a graph.</summary>
    private protected abstract Task RunAsync(TestGraph graph, string sql);

    private protected static async Task<StoreException> FailsAsync(TestGraph graph, string code)
    {
        var failure = await Assert.ThrowsAsync<StoreException>(() =>
            graph.Store.MigrateAsync(default)
        );
        Assert.Equal(code, failure.Code);
        Assert.Contains(graph.Store.Place, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
        return failure;
    }
}
