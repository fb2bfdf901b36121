using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data;
using ScholarGraph.Data.Storing;

namespace ScholarGraph.Tests.Data.Storing;

public sealed class SqliteGraphStoreTests() : GraphStoreSuite(TestDatabase.Sqlite)
{
    [Fact]
    public async Task Connections_have_WAL_foreign_keys_and_the_set_synchronous()
    {
        await using var graph = await TestGraph.WithAsync();

        var pragmas = await graph.ReadAsync(async db =>
        {
            var names = new[] { "journal_mode", "foreign_keys", "synchronous" };
            await db.Database.OpenConnectionAsync();
            return names
                .Select(name =>
                    $"{
                        Scalar((SqliteConnection)db.Database.GetDbConnection(), "PRAGMA " + name)
                    }"
                )
                .ToList();
        });

        Assert.Equal(["wal", "1", "1"], pragmas);
    }

    [Fact]
    public async Task A_migration_lock_left_by_a_dead_process_hinders_nobody()
    {
        await using var graph = await TestGraph.WithAsync(Pages.Ada);
        Run(graph, "INSERT INTO __EFMigrationsLock (Id, Timestamp) VALUES (1, '2026-01-01')");
        Run(graph, "DELETE FROM __EFMigrationsHistory; ");
        Run(graph, DropAll(graph));

        await graph.Store.MigrateAsync(default);

        Assert.True(await graph.Store.IsEmptyAsync(default));
    }

    [Fact]
    public async Task A_first_migration_killed_before_its_history_is_begun_anew()
    {
        await using var graph = new TestGraph();
        Run(graph, "PRAGMA application_id = 0x53634772; PRAGMA journal_mode = WAL");
        Run(
            graph,
            """
            CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL);
            INSERT INTO __EFMigrationsLock (Id, Timestamp) VALUES (1, '2026-01-01')
            """
        );

        await graph.Store.MigrateAsync(default);

        Assert.True(await graph.Store.IsEmptyAsync(default));
    }

    [Fact]
    public async Task An_empty_file_is_refused_and_stays_empty()
    {
        await using var graph = new TestGraph();
        await File.WriteAllBytesAsync(graph.File, []);

        await FailsAsync(graph, StoreCodes.EmptyFile);

        Assert.Equal(0, new FileInfo(graph.File).Length);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        await using var graph = new TestGraph();
        await File.WriteAllTextAsync(graph.File, new string('x', 10_000));

        await FailsAsync(graph, StoreCodes.Corrupt);
    }

    [Fact]
    public async Task A_file_cut_short_is_refused()
    {
        await using var graph = await TestGraph.WithAsync(Pages.Ada);
        SqliteConnection.ClearAllPools();
        await using (var stream = File.OpenWrite(graph.File))
        {
            stream.SetLength(stream.Length / 2);
        }

        await FailsAsync(graph, StoreCodes.Corrupt);
    }

    [Fact]
    public async Task A_folder_that_is_a_file_is_refused()
    {
        await using var graph = new TestGraph();
        var file = Path.Combine(graph.Folder, "taken");
        await File.WriteAllTextAsync(file, "");
        await using var inside = new TestGraph(folder: file) { KeepsFolder = true };

        await FailsAsync(inside, StoreCodes.Inaccessible);
    }

    [Fact]
    public async Task Reading_before_the_migration_says_what_to_run()
    {
        await using var graph = new TestGraph();
        Run(graph, "PRAGMA journal_mode = WAL");

        var failure = await Assert.ThrowsAsync<StoreException>(() =>
            graph.Store.ReadDataVersionAsync(default)
        );

        Assert.Equal(StoreCodes.NotMigrated, failure.Code);
    }

    [Fact]
    public async Task An_import_gives_up_while_another_connection_writes()
    {
        await using var graph = await TestGraph.WithAsync(Pages.Ada);
        using var other = new SqliteConnection($"Data Source={graph.File};Pooling=False");
        other.Open();
        using var writing = other.BeginTransaction();

        var failure = await Assert.ThrowsAsync<StoreException>(() =>
            graph.ImportAsync(Pages.Grace)
        );

        Assert.Equal(StoreCodes.Busy, failure.Code);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public async Task Readers_go_on_while_another_connection_writes()
    {
        await using var graph = await TestGraph.WithAsync(Pages.Ada);
        using var other = new SqliteConnection($"Data Source={graph.File};Pooling=False");
        other.Open();
        using var writing = other.BeginTransaction();

        Assert.Equal(1, await graph.Store.ReadDataVersionAsync(default));
        Assert.False((await graph.ImportAsync(Pages.Grace, dryRun: true)).IsUnchanged);
    }

    private protected override Task RunAsync(TestGraph graph, string sql)
    {
        Run(graph, sql);
        return Task.CompletedTask;
    }

    private static void Run(TestGraph graph, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={graph.File};Pooling=False");
        connection.Open();
        _ = Scalar(connection, sql);
    }

    private static string DropAll(TestGraph graph)
    {
        using var connection = new SqliteConnection($"Data Source={graph.File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT group_concat('DROP TABLE \"' || name || '\"', ';') FROM pragma_table_list WHERE type IN ('table', 'virtual') AND schema = 'main' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'";
        return "PRAGMA foreign_keys = OFF;" + command.ExecuteScalar();
    }

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
