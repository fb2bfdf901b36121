using System.Net;
using System.Net.Sockets;
using Npgsql;
using ScholarGraph.Data;
using ScholarGraph.Data.Storing;
using ScholarGraph.Tests.Postgres;

namespace ScholarGraph.Tests.Data.Storing;

public sealed class PostgresGraphStoreTests() : GraphStoreSuite(TestDatabase.Postgres)
{
    private const string Secret = "s3cret-of-the-operator";

    [Fact]
    public async Task A_server_that_is_not_there_is_told()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        await using var graph = At(
            $"Host=127.0.0.1;Port={port};Database=graph;Username=me;Password={Secret}"
        );

        await FailsAsync(graph, StoreCodes.Unreachable);
    }

    [SkippableFact]
    public async Task A_wrong_password_is_told()
    {
        await using var graph = await TestDatabase.Postgres.NewAsync();
        await using var other = Changed(graph, c => c.Password = Secret);

        await FailsAsync(other, StoreCodes.LoginRefused);
    }

    [SkippableFact]
    public async Task A_user_that_does_not_exist_is_told()
    {
        await using var graph = await TestDatabase.Postgres.NewAsync();
        await using var other = Changed(graph, c => c.Username = "nobody");

        await FailsAsync(other, StoreCodes.LoginRefused);
    }

    [SkippableFact]
    public async Task A_database_that_does_not_exist_is_told_and_not_made()
    {
        await using var graph = await TestDatabase.Postgres.NewAsync();
        await using var other = Changed(graph, c => c.Database = "missing");

        await FailsAsync(other, StoreCodes.NoDatabase);
        await FailsAsync(other, StoreCodes.NoDatabase);
    }

    [SkippableFact]
    public async Task A_user_who_may_not_make_tables_is_told()
    {
        await using var graph = await TestDatabase.Postgres.NewAsync();
        await RunAsync(graph, $"CREATE ROLE {Name(graph)}_reader LOGIN PASSWORD '{Secret}'");
        await using var other = Changed(
            graph,
            c => (c.Username, c.Password) = (Name(graph) + "_reader", Secret)
        );

        await FailsAsync(other, StoreCodes.Inaccessible);
    }

    [SkippableFact]
    public async Task A_user_who_may_not_create_the_extension_is_told_who_may()
    {
        await using var graph = await TestDatabase.Postgres.NewAsync();
        var user = Name(graph) + "_maker";
        await RunAsync(graph, $"CREATE ROLE {user} LOGIN PASSWORD '{Secret}'");
        await RunAsync(graph, $"GRANT CREATE ON SCHEMA public TO {user}");
        await using var other = Changed(graph, c => (c.Username, c.Password) = (user, Secret));

        var failure = await Assert.ThrowsAsync<StoreException>(() =>
            other.Store.MigrateAsync(default)
        );

        Assert.Equal(StoreCodes.Unsuitable, failure.Code);
        Assert.Contains("CREATE EXTENSION pg_trgm", failure.Message, StringComparison.Ordinal);
        await RunAsync(graph, "CREATE EXTENSION pg_trgm");
        await other.Store.MigrateAsync(default);
        Assert.True(await other.Store.IsEmptyAsync(default));
    }

    [SkippableFact]
    public async Task An_extension_outside_the_search_path_is_told_with_its_schema()
    {
        await using var graph = await TestDatabase.Postgres.NewAsync();
        await RunAsync(
            graph,
            "CREATE SCHEMA tools; CREATE SCHEMA mine; CREATE EXTENSION pg_trgm SCHEMA tools"
        );
        await using var without = Changed(graph, c => c.SearchPath = "mine");
        await using var with = Changed(graph, c => c.SearchPath = "mine,tools");

        var failure = await Assert.ThrowsAsync<StoreException>(() =>
            without.Store.MigrateAsync(default)
        );

        Assert.Contains(
            "schema tools; add that to Search Path",
            failure.Message,
            StringComparison.Ordinal
        );
        await with.Store.MigrateAsync(default);
        Assert.True(await with.Store.IsEmptyAsync(default));
    }

    [SkippableFact]
    public async Task A_database_of_another_encoding_is_refused()
    {
        await using var graph = await TestDatabase.Postgres.NewAsync();
        var name = Name(graph) + "_latin";
        await RunAsync(
            graph,
            $"CREATE DATABASE {name} ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C' TEMPLATE template0"
        );
        await using var other = Changed(graph, c => c.Database = name);

        await FailsAsync(other, StoreCodes.Unsuitable);
    }

    [SkippableFact]
    public async Task Reading_before_the_migration_says_what_to_run()
    {
        await using var graph = await TestDatabase.Postgres.NewAsync();

        var failure = await Assert.ThrowsAsync<StoreException>(() =>
            graph.Store.ReadDataVersionAsync(default)
        );

        Assert.Equal(StoreCodes.NotMigrated, failure.Code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData($"postgres://me:{Secret}@localhost/graph")]
    [InlineData($"Host=localhost;Passwort={Secret}")]
    [InlineData($"Host=localhost;Port={Secret}")]
    [InlineData($"Database=graph;Password={Secret}")]
    public void A_connection_string_that_is_none_is_told_and_not_repeated(string? connection)
    {
        var failure = Assert.Throws<StoreException>(() => At(connection));

        Assert.Equal(StoreCodes.ConnectionString, failure.Code);
        Assert.DoesNotContain(Secret, failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [SkippableFact]
    public async Task A_lock_goes_with_the_session_that_held_it()
    {
        await using var graph = await TestDatabase.Postgres.WithAsync();
        await using (var dead = await graph.Contexts.CreateDbContextAsync())
        {
            var held = await graph.Store.LockAsync(dead, default);
            await RunAsync(
                graph,
                "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
            );
            await held.DisposeAsync();
        }

        Assert.False((await graph.ImportAsync(Pages.Ada)).IsUnchanged);
    }

    private protected override async Task RunAsync(TestGraph graph, string sql) =>
        await (await PostgresServer.Shared).RunAsync(sql, Name(graph));

    private static new async Task FailsAsync(TestGraph graph, string code)
    {
        var failure = await GraphStoreSuite.FailsAsync(graph, code);
        Assert.DoesNotContain(Secret, failure.ToString(), StringComparison.Ordinal);
    }

    private static string Name(TestGraph graph) =>
        new NpgsqlConnectionStringBuilder(graph.Place.ConnectionString).Database ?? "";

    private static TestGraph Changed(TestGraph graph, Action<NpgsqlConnectionStringBuilder> change)
    {
        var connection = new NpgsqlConnectionStringBuilder(graph.Place.ConnectionString);
        change(connection);
        return At(connection.ToString());
    }

    private static TestGraph At(string? connection) =>
        new(
            TestDatabase.Postgres,
            new DataOptions { Provider = "postgres", ConnectionString = connection }
        )
        {
            KeepsFolder = true,
        };
}
