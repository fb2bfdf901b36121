using Microsoft.EntityFrameworkCore;

namespace ScholarGraph.Tests.Data.Postgres;

/// <summary>Loads that do not come to their end, or cannot begin as they would.</summary>
public sealed class PostgresEndedLoadTests
{
    [SkippableFact]
    public async Task An_ended_generation_leaves_all_as_it_was()
    {
        await using var graph = await TestDatabase.Postgres.WithAsync();
        var fresh = await Catalog.ReadAsync(graph);
        using var end = new CancellationTokenSource();
        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Loads.GenerateAsync(graph, stage => CancelAt("provenance", stage, end), end.Token)
        );
        Assert.True(await graph.Store.IsEmptyAsync(default));
        Assert.Equal(fresh, await Catalog.ReadAsync(graph));
    }

    [SkippableFact]
    public async Task What_a_killed_load_left_out_is_made_by_whoever_writes_next()
    {
        await using var graph = await TestDatabase.Postgres.WithAsync();
        var fresh = await Catalog.ReadAsync(graph);
        await using (var load = await OpenLoad.BeginAsync(graph))
        {
            await load.Bulk.WriteAllAsync([Loads.Researcher(1)], default);
            await load.KillAsync();
        }

        Assert.NotEqual(fresh, await Catalog.ReadAsync(graph));
        await graph.Store.MigrateAsync(default);
        Assert.Equal(fresh, await Catalog.ReadAsync(graph));
        await Loads.FillAsync(graph);
        Assert.Equal(fresh, await Catalog.ReadAsync(graph));
    }

    [SkippableFact]
    public async Task An_import_after_a_killed_load_is_that_into_a_fresh_database()
    {
        await using var expected = await TestDatabase.Postgres.WithAsync();
        await Loads.FillAsync(expected);
        await using var graph = await TestDatabase.Postgres.WithAsync();
        await using (var load = await OpenLoad.BeginAsync(graph))
        {
            await load.KillAsync();
        }

        await Loads.FillAsync(graph);
        Assert.Equal(await Catalog.ReadAsync(expected), await Catalog.ReadAsync(graph));
        Assert.Equal(await expected.ContentAsync(), await graph.ContentAsync());
    }

    [SkippableFact]
    public async Task Where_a_reader_holds_a_table_nothing_is_dropped_and_the_rows_come_in()
    {
        await using var graph = await TestDatabase.Postgres.WithAsync();
        var fresh = await Catalog.ReadAsync(graph);
        await using var reader = await graph.Contexts.CreateDbContextAsync();
        await using var snapshot = await reader.BeginReadAsync(default);
        Assert.Empty(await reader.Topics.ToListAsync());
        await using (var load = await OpenLoad.BeginAsync(graph))
        {
            Assert.False(load.Bulk.TakesAnyOrder);
            Assert.Equal(fresh, await Catalog.ReadAsync(graph));
            await load.Bulk.WriteAllAsync([Loads.Researcher(1)], default);
            await load.Bulk.EndAsync(default);
            await load.CommitAsync();
        }

        Assert.Equal(1, await Loads.RowsAsync(graph));
        Assert.Equal(fresh, await Catalog.ReadAsync(graph));
    }

    private static void CancelAt(string stage, string told, CancellationTokenSource end)
    {
        if (told == stage)
        {
            end.Cancel();
        }
    }
}
