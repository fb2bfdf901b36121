using System.Text.Json;
using Npgsql;

namespace ScholarGraph.Benchmarks.Peers.Limits;

/// <content>Reading rows.</content>
internal sealed partial class PostgresHandWritten
{
    private const string AuthorsOf = """
        SELECT a."PublicationId", r."Id", r."Name", r."PublicationCount", r."CoauthorCount"
        FROM "Authorship" a JOIN "Researcher" r ON r."Id" = a."ResearcherId"
        WHERE a."PublicationId" = ANY($1) ORDER BY a."PublicationId", a."Rank", a."ResearcherId"
        """;

    private const string PublicationsOf = """
        SELECT o.id, p."Id", p."Title", p."Year" FROM unnest($1) WITH ORDINALITY o(id, n)
        CROSS JOIN LATERAL (
          SELECT p."Id", p."Title", p."TitleFolded", p."Year" FROM "Authorship" a JOIN "Publication" p ON p."Id" = a."PublicationId"
          WHERE a."ResearcherId" = o.id ORDER BY p."Year" DESC NULLS LAST, p."TitleFolded", p."Title", p."Id" LIMIT $2) p
        ORDER BY o.n, p."Year" DESC NULLS LAST, p."TitleFolded", p."Title", p."Id"
        """;

    private const string CoauthorsOf = """
        SELECT o.id, c."Weight", c."Id", c."Name" FROM unnest($1) WITH ORDINALITY o(id, n)
        CROSS JOIN LATERAL (
          SELECT c."Weight", r."Id", r."Name", r."NameFolded", c."Id" AS pair
          FROM "Coauthorship" c JOIN "Researcher" r ON r."Id" = c."ResearcherBId"
          WHERE c."ResearcherAId" = o.id ORDER BY c."Weight" DESC, r."NameFolded", r."Name", c."Id" LIMIT $2) c
        ORDER BY o.n, c."Weight" DESC, c."NameFolded", c."Name", c.pair
        """;

    private static async Task<string> NameAsync(NpgsqlConnection lease, long id) =>
        (
            await RowsAsync(
                lease,
                """SELECT "Name" FROM "Researcher" WHERE "Id" = $1""",
                row => row.GetString(0),
                id
            )
        )[0];

    private static Task<List<(long Of, long Id, string Title, int? Year)>> PublicationsAsync(
        NpgsqlConnection lease,
        long[] of,
        int first
    ) =>
        RowsAsync(
            lease,
            PublicationsOf,
            row =>
                (
                    row.GetInt64(0),
                    row.GetInt64(1),
                    row.GetString(2),
                    row.IsDBNull(3) ? (int?)null : row.GetInt32(3)
                ),
            of,
            first
        );

    private static Task<List<(long Of, int Weight, long Id, string Name)>> CoauthorsAsync(
        NpgsqlConnection lease,
        long[] of,
        int first
    ) =>
        RowsAsync(
            lease,
            CoauthorsOf,
            row => (row.GetInt64(0), row.GetInt32(1), row.GetInt64(2), row.GetString(3)),
            of,
            first
        );

    private static async Task<
        ILookup<long, (long Of, long Id, string Name, int Publications, int Coauthors)>
    > AuthorsAsync(NpgsqlConnection lease, long[] of) =>
        (
            await RowsAsync(
                lease,
                AuthorsOf,
                row =>
                    (
                        Of: row.GetInt64(0),
                        Id: row.GetInt64(1),
                        Name: row.GetString(2),
                        Publications: row.GetInt32(3),
                        Coauthors: row.GetInt32(4)
                    ),
                of
            )
        ).ToLookup(row => row.Of);

    private static async Task<List<T>> RowsAsync<T>(
        NpgsqlConnection lease,
        string sql,
        Func<NpgsqlDataReader, T> read,
        params object?[] values
    )
    {
        await using var reader = await ReadAsync(lease, sql, values);
        var rows = new List<T>();
        while (await reader.ReadAsync())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private static async Task<NpgsqlDataReader> ReadAsync(
        NpgsqlConnection lease,
        string sql,
        params object?[] values
    )
    {
        await using var command = new NpgsqlCommand(sql, lease);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        }

        return await command.ExecuteReaderAsync();
    }
}
