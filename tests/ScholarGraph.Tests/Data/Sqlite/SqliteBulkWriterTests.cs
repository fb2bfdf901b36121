using Microsoft.Data.Sqlite;
using ScholarGraph.Data.Generating;
using ScholarGraph.Domain.Generating;
using ScholarGraph.Tests.Data.Generating;

namespace ScholarGraph.Tests.Data.Sqlite;

public sealed class SqliteBulkWriterTests
{
    [Fact]
    public async Task The_file_keeps_its_log_afterwards()
    {
        await using var graph = await TestGraph.WithAsync();
        await GenerateAsync(graph);
        Assert.Equal(["wal"], GeneratedDatabase.Rows(graph, "PRAGMA journal_mode"));
    }

    [Fact]
    public async Task A_file_that_an_ended_process_left_without_its_log_gets_it_back()
    {
        await using var graph = await TestGraph.WithAsync();
        // The ended process has no connection left; those that this one pools would hold the log.
        SqliteConnection.ClearAllPools();
        Assert.Equal(["truncate"], GeneratedDatabase.Rows(graph, "PRAGMA journal_mode = TRUNCATE"));
        await graph.Store.MigrateAsync(default);
        Assert.Equal(["wal"], GeneratedDatabase.Rows(graph, "PRAGMA journal_mode"));
    }

    [Fact]
    public async Task Beside_a_reader_the_log_is_used_and_the_reader_goes_on()
    {
        await using var graph = await TestGraph.WithAsync();
        await using var reader = new SqliteConnection($"Data Source={graph.File};Pooling=False");
        await reader.OpenAsync();
        await using var snapshot = reader.BeginTransaction(deferred: true);
        Assert.Equal(0, await CountAsync(reader));
        await GenerateAsync(graph);
        Assert.Equal(0, await CountAsync(reader));
        await snapshot.RollbackAsync();
        Assert.Equal(100, await CountAsync(reader));
    }

    [Fact]
    public async Task An_ended_generation_leaves_nothing_and_the_connection_as_it_was()
    {
        await using var graph = await TestGraph.WithAsync();
        using var end = new CancellationTokenSource();
        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new GraphGenerator(graph.Contexts, graph.Store).GenerateAsync(
                new Corpus(100, 1),
                stage =>
                {
                    if (stage == "provenance")
                    {
                        end.Cancel();
                    }
                },
                end.Token
            )
        );
        Assert.True(await graph.Store.IsEmptyAsync(default));
        await GenerateAsync(graph);
    }

    private static Task<GenerateReport> GenerateAsync(TestGraph graph) =>
        new GraphGenerator(graph.Contexts, graph.Store).GenerateAsync(
            new Corpus(100, 1),
            _ => { },
            default
        );

    private static async Task<long> CountAsync(SqliteConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM Publication";
        return (long)(await command.ExecuteScalarAsync() ?? -1L);
    }
}
