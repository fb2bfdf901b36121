using System.Text.RegularExpressions;
using Npgsql;
using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api;

/// <summary>How the server runs pages of a large graph: each seek off an index in the order of the page, wherever the page is.</summary>
public sealed partial class PostgresPlansTests(PostgresWorksGraph works)
    : IClassFixture<PostgresWorksGraph>
{
    [SkippableTheory]
    [InlineData("first", "after", "endCursor")]
    [InlineData("last", "before", "startCursor")]
    public async Task Every_page_of_works_is_read_off_the_index_of_its_order(
        string size,
        string bound,
        string cursor
    )
    {
        await EnlargeAsync();
        var first =
            $"{{ publications({size}: 3) {{ nodes {{ title }} pageInfo {{ {cursor} }} }} }}";
        var at = (await works.DataAsync(first))
            .GetProperty("publications")
            .GetProperty("pageInfo")
            .GetProperty(cursor)
            .GetString();
        var next = $"{{ publications({size}: 3, {bound}: \"{at}\") {{ nodes {{ title }} }} }}";

        foreach (var query in new[] { first, next })
        {
            var plan = await PlanAsync(query);
            Assert.Contains(
                "IX_Publication_Year_TitleFolded_Title_Id",
                plan,
                StringComparison.Ordinal
            );
            Assert.DoesNotContain("Seq Scan", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("Sort Key: p.", plan, StringComparison.Ordinal);
        }
    }

    // The plan for any values: the parameters stay parameters.
    private async Task<string> PlanAsync(string query)
    {
        var printed = await works.Graph.ExplainAsync(
            ApiGraph.Request(query, null),
            CancellationToken.None
        );
        var names = new List<string>();
        var sql = Parameter()
            .Replace(
                printed[printed.IndexOf("SELECT", StringComparison.Ordinal)..],
                match =>
                {
                    if (!names.Contains(match.Value))
                    {
                        names.Add(match.Value);
                    }

                    return "$" + (names.IndexOf(match.Value) + 1);
                }
            );
        var values = string.Join(", ", names.Select(_ => "NULL"));
        await using var connection = new NpgsqlConnection(works.Connection);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            $"SET plan_cache_mode = force_generic_plan; PREPARE page AS {sql}; EXPLAIN EXECUTE page({values})",
            connection
        );
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }

        return string.Join('\n', lines);
    }

    private async Task EnlargeAsync()
    {
        _ = works.Graph;
        await using var connection = new NpgsqlConnection(works.Connection);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            """
            INSERT INTO "Publication" ("Id", "Slug", "SinceVersion", "Title", "TitleFolded", "AuthorsComplete", "PossiblyTruncated", "Year")
            SELECT n, 'large-' || n, 1, 'w' || n, 'w' || n, false, false, CASE WHEN n % 3 > 0 THEN 1950 + n % 70 END
            FROM generate_series(1, 20000) AS n
            ON CONFLICT DO NOTHING;
            ANALYZE "Publication"
            """,
            connection
        );
        await command.ExecuteNonQueryAsync();
    }

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameter();
}
