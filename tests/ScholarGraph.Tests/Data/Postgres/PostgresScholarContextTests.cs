using Microsoft.EntityFrameworkCore;
using Npgsql;
using ScholarGraph.Data;

namespace ScholarGraph.Tests.Data.Postgres;

public sealed class PostgresScholarContextTests
{
    [SkippableFact]
    public async Task A_snapshot_sees_one_state_and_refuses_to_write()
    {
        await using var graph = await TestDatabase.Postgres.WithAsync(Pages.Ada);
        await using var context = await graph.Contexts.CreateDbContextAsync();
        await using var snapshot = await context.BeginReadAsync(default);
        var before = await context.Sources.CountAsync();

        await graph.ImportAsync(Pages.Grace);

        Assert.Equal(before, await context.Sources.CountAsync());
        var refused = await Assert.ThrowsAsync<PostgresException>(() =>
            context.Sources.ExecuteDeleteAsync()
        );
        Assert.Equal(PostgresErrorCodes.ReadOnlySqlTransaction, refused.SqlState);
    }

    [SkippableFact]
    public async Task A_snapshot_below_EF_refuses_to_write_too_and_the_next_user_of_its_session_may()
    {
        await using var graph = await TestDatabase.Postgres.WithAsync();
        await using var source = new NpgsqlDataSourceBuilder(
            graph.Place.ConnectionString + ";Maximum Pool Size=1"
        ).Build();
        await using (var connection = await source.OpenConnectionAsync())
        await using (await Snapshot.BeginAsync(connection, default))
        {
            var refused = await Assert.ThrowsAsync<PostgresException>(() =>
                DeleteAsync(connection)
            );
            Assert.Equal(PostgresErrorCodes.ReadOnlySqlTransaction, refused.SqlState);
        }

        await using var same = await source.OpenConnectionAsync();

        Assert.Equal(0, await DeleteAsync(same));
    }

    [SkippableTheory]
    [InlineData("", "force_generic_plan")]
    [InlineData(";Options=-c plan_cache_mode=auto", "auto")]
    public async Task A_session_that_reads_plans_a_statement_once_unless_its_owner_says_otherwise(
        string options,
        string expected
    )
    {
        await using var graph = await TestDatabase.Postgres.WithAsync();
        await using var source = new NpgsqlDataSourceBuilder(
            graph.Place.ConnectionString + options
        ).Build();
        await using var connection = await source.OpenConnectionAsync();
        await using var snapshot = await Snapshot.BeginAsync(connection, default);
        await using var command = connection.CreateCommand();
        command.CommandText = "SHOW plan_cache_mode";

        Assert.Equal(expected, await command.ExecuteScalarAsync());
    }

    [SkippableFact]
    public async Task Every_text_is_in_byte_order_and_every_index_has_nulls_where_the_API_has_them()
    {
        await using var graph = await TestDatabase.Postgres.WithAsync();

        var others = await graph.ReadAsync(db =>
            db.Database.SqlQueryRaw<string>(
                    """
                    SELECT table_name || '.' || column_name AS "Value" FROM information_schema.columns
                    WHERE table_schema = 'public' AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'
                    """
                )
                .ToListAsync()
        );
        var indexes = await graph.ReadAsync(db =>
            db.Database.SqlQueryRaw<string>(
                    """SELECT indexdef AS "Value" FROM pg_indexes WHERE tablename = 'Publication' ORDER BY indexname"""
                )
                .ToListAsync()
        );

        Assert.Empty(others);
        Assert.Contains(
            "CREATE INDEX \"IX_Publication_Year_TitleFolded_Title_Id\" ON public.\"Publication\" USING btree (\"Year\" DESC NULLS LAST, \"TitleFolded\", \"Title\", \"Id\")",
            indexes
        );
    }

    private static async Task<int> DeleteAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("DELETE FROM \"Source\"", connection);
        return await command.ExecuteNonQueryAsync();
    }
}
