using Npgsql;

namespace ScholarGraph.Benchmarks.Peers.Limits;

/// <summary>The same list as <see cref="SqlitePages"/>.</summary>
internal static class PostgresPages
{
    private const string Columns =
        """SELECT "Id", "Title", "Year", "TitleFolded" FROM "Publication" """;
    private const string Order =
        """ ORDER BY "Year" DESC NULLS LAST, "TitleFolded", "Title", "Id" LIMIT """;

    public static IEnumerable<(string Sql, object?[] Values)> Parts(PageKey? after)
    {
        if (after is null)
        {
            yield return ($"{Columns}{Order}$1", []);
            yield break;
        }

        const string Later = """("TitleFolded", "Title", "Id") > """;
        var (year, folded, title, id) = after;
        if (year is null)
        {
            yield return (
                $"""{Columns}WHERE "Year" IS NULL AND {Later}($1, $2, $3){Order}$4""",
                [folded, title, id]
            );
            yield break;
        }

        yield return (
            $"""{Columns}WHERE "Year" = $1 AND {Later}($2, $3, $4){Order}$5""",
            [year, folded, title, id]
        );
        yield return ($"""{Columns}WHERE "Year" < $1{Order}$2""", [year]);
        yield return ($"""{Columns}WHERE "Year" IS NULL{Order}$1""", []);
    }

    public static PageKey Read(NpgsqlDataReader row) =>
        new(
            row.IsDBNull(2) ? null : row.GetInt32(2),
            row.GetString(3),
            row.GetString(1),
            row.GetInt64(0)
        );
}
