using Microsoft.EntityFrameworkCore;
using Npgsql;
using ScholarGraph.Domain;
using ScholarGraph.Tests.Postgres;

namespace ScholarGraph.Tests.Data.Postgres;

public sealed class PostgresBulkWriterTests
{
    [SkippableFact]
    public async Task After_an_import_all_is_as_in_a_fresh_database()
    {
        await using var graph = await TestDatabase.Postgres.WithAsync();
        var fresh = await Catalog.ReadAsync(graph);
        await Loads.FillAsync(graph);
        Assert.Equal(fresh, await Catalog.ReadAsync(graph));
        Assert.NotEmpty(await graph.ReadAsync(db => db.Authorships.ToListAsync()));
    }

    [SkippableFact]
    public async Task After_a_generation_all_is_as_in_a_fresh_database()
    {
        await using var graph = await TestDatabase.Postgres.WithAsync();
        var fresh = await Catalog.ReadAsync(graph);
        await Loads.GenerateAsync(graph, _ => { }, default);
        Assert.Equal(fresh, await Catalog.ReadAsync(graph));
    }

    [SkippableFact]
    public async Task Beside_a_load_every_table_can_be_read_until_its_end()
    {
        await using var graph = await TestDatabase.Postgres.WithAsync();
        var fresh = await Catalog.ReadAsync(graph);
        await using var load = await OpenLoad.BeginAsync(graph);
        await load.Bulk.WriteAllAsync([Loads.Researcher(1)], default);
        Assert.NotEqual(fresh, await Catalog.ReadAsync(graph));
        Assert.Equal(0, await Loads.RowsAsync(graph));
        while (await load.Bulk.WorkAheadAsync(default)) { }

        await load.Bulk.EndAsync(default);
        Assert.Equal(0, await Loads.RowsAsync(graph));
        await load.CommitAsync();
        Assert.Equal(1, await Loads.RowsAsync(graph));
        Assert.Equal(fresh, await Catalog.ReadAsync(graph));
    }

    [SkippableFact]
    public async Task A_row_that_refers_to_none_is_refused_and_nothing_is_written()
    {
        await using var graph = await TestDatabase.Postgres.WithAsync();
        var fresh = await Catalog.ReadAsync(graph);
        await using (var load = await OpenLoad.BeginAsync(graph))
        {
            await load.Bulk.WriteAllAsync([Loads.Researcher(1)], default);
            await load.Bulk.WriteAllAsync([Name(1), Name(2)], default);
            var refused = await Assert.ThrowsAsync<PostgresException>(() =>
                load.Bulk.EndAsync(default)
            );
            Assert.Equal(PostgresErrorCodes.ForeignKeyViolation, refused.SqlState);
        }

        Assert.Equal(0, await Loads.RowsAsync(graph));
        Assert.Equal(fresh, await Catalog.ReadAsync(graph));
    }

    [SkippableFact]
    public async Task An_index_that_is_marked_or_leant_on_stays()
    {
        await using var graph = await TestDatabase.Postgres.WithAsync();
        await RunAsync(
            graph,
            """
            ALTER TABLE "Authorship" CLUSTER ON "IX_Authorship_ResearcherId_PublicationId";
            ALTER TABLE "Topic" REPLICA IDENTITY USING INDEX "IX_Topic_Slug";
            CREATE TABLE note (slug text COLLATE "C" REFERENCES "Venue" ("Slug"))
            """
        );
        var fresh = await Catalog.ReadAsync(graph);
        await Loads.FillAsync(graph);
        Assert.Equal(fresh, await Catalog.ReadAsync(graph));
    }

    [SkippableFact]
    public async Task An_owner_who_may_nothing_else_fills_a_schema_of_any_name()
    {
        await using var graph = await TestDatabase.Postgres.NewAsync();
        var connection = new NpgsqlConnectionStringBuilder(graph.Place.ConnectionString);
        var owner = connection.Database + "_owner";
        await RunAsync(
            graph,
            $"""CREATE EXTENSION pg_trgm; CREATE ROLE {owner} LOGIN PASSWORD 'x'; CREATE SCHEMA "My 'own'" AUTHORIZATION {owner}"""
        );
        (connection.Username, connection.Password) = (owner, "x");
        connection.SearchPath = "\"My 'own'\",public";
        await using var own = new TestGraph(
            TestDatabase.Postgres,
            graph.Place with
            {
                ConnectionString = connection.ToString(),
            }
        )
        {
            KeepsFolder = true,
        };
        await own.Store.MigrateAsync(default);
        var fresh = await Catalog.ReadAsync(own);
        await using (var load = await OpenLoad.BeginAsync(own))
        {
            Assert.True(load.Bulk.TakesAnyOrder);
        }

        await Loads.FillAsync(own);
        Assert.Equal(fresh, await Catalog.ReadAsync(own));
        Assert.NotEmpty(fresh);
    }

    private static NameVariant Name(long id) =>
        new()
        {
            Id = id,
            ResearcherId = id,
            Name = "Ada",
            NameFolded = "ada",
        };

    private static async Task RunAsync(TestGraph graph, string sql) =>
        await (await PostgresServer.Shared).RunAsync(
            sql,
            new NpgsqlConnectionStringBuilder(graph.Place.ConnectionString).Database ?? ""
        );
}
