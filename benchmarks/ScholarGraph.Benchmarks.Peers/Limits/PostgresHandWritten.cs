using System.Text.Json;
using Npgsql;

namespace ScholarGraph.Benchmarks.Peers.Limits;

/// <summary>On PostgreSQL a trip to the server costs most, so each level is read by one statement for all its parents.</summary>
internal sealed class PostgresHandWritten : HandWritten
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

    private readonly NpgsqlDataSource _source;

    public PostgresHandWritten(string connection) =>
        _source = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(connection)
            {
                MaxAutoPrepare = 50,
                AutoPrepareMinUsages = 2,
                NoResetOnClose = true,
            }.ToString()
        );

    protected override async Task OneAsync(long id, Utf8JsonWriter json)
    {
        await using var lease = await _source.OpenConnectionAsync();
        await using var row = await ReadAsync(
            lease,
            """SELECT "Name", "Slug", "Orcid", "PublicationCount", "CoauthorCount" FROM "Researcher" WHERE "Id" = $1""",
            id
        );
        await row.ReadAsync();
        json.WriteStartObject("researcherById");
        json.WriteString("id", GlobalIds.Of("Researcher", id));
        json.WriteString("name", row.GetString(0));
        json.WriteString("slug", row.GetString(1));
        json.WriteString("orcid", row.IsDBNull(2) ? null : row.GetString(2));
        json.WriteNumber("publicationCount", row.GetInt32(3));
        json.WriteNumber("coauthorCount", row.GetInt32(4));
        json.WriteEndObject();
    }

    protected override async Task FilteredAsync(int year, string topic, Utf8JsonWriter json)
    {
        await using var lease = await _source.OpenConnectionAsync();
        var page = await RowsAsync(
            lease,
            """
            SELECT p."Id", p."Title", p."Year" FROM "Publication" p
            WHERE p."Year" = $1 AND EXISTS (
              SELECT 1 FROM "PublicationTopic" x JOIN "Topic" t ON t."Id" = x."TopicId" WHERE x."PublicationId" = p."Id" AND t."Slug" = $2)
            ORDER BY p."TitleFolded", p."Title", p."Id" LIMIT 20
            """,
            row => (Id: row.GetInt64(0), Title: row.GetString(1), Year: row.GetInt32(2)),
            year,
            topic
        );
        var ids = page.Select(row => row.Id).ToArray();
        var authors = await AuthorsAsync(lease, ids);
        var topics = (
            await RowsAsync(
                lease,
                """
                SELECT p."PublicationId", t."Slug" FROM "PublicationTopic" p JOIN "Topic" t ON t."Id" = p."TopicId"
                WHERE p."PublicationId" = ANY($1) ORDER BY p."PublicationId", t."Slug"
                """,
                row => (Of: row.GetInt64(0), Slug: row.GetString(1)),
                ids
            )
        ).ToLookup(row => row.Of);
        json.WriteStartObject("publications");
        json.WriteStartArray("nodes");
        foreach (var (id, title, found) in page)
        {
            json.WriteStartObject();
            json.WriteString("id", GlobalIds.Of("Publication", id));
            json.WriteString("title", title);
            json.WriteNumber("year", found);
            json.WriteStartArray("authors");
            foreach (var author in authors[id])
            {
                json.WriteStartObject();
                json.WriteString("id", GlobalIds.Of("Researcher", author.Id));
                json.WriteString("name", author.Name);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("topics");
            foreach (var (_, slug) in topics[id])
            {
                json.WriteStartObject();
                json.WriteString("slug", slug);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    protected override async Task LevelsAsync(long id, Utf8JsonWriter json)
    {
        await using var lease = await _source.OpenConnectionAsync();
        var name = await NameAsync(lease, id);
        var page = await PublicationsAsync(lease, [id], 10);
        var authors = await AuthorsAsync(lease, [.. page.Select(row => row.Id)]);
        json.WriteStartObject("researcherById");
        json.WriteString("name", name);
        json.WriteStartObject("publications");
        json.WriteStartArray("nodes");
        foreach (var row in page)
        {
            json.WriteStartObject();
            json.WriteString("title", row.Title);
            WriteYear(json, row.Year);
            json.WriteStartArray("authors");
            foreach (var author in authors[row.Id])
            {
                json.WriteStartObject();
                json.WriteString("name", author.Name);
                json.WriteNumber("publicationCount", author.Publications);
                json.WriteNumber("coauthorCount", author.Coauthors);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        End(json, 2);
    }

    protected override async Task PageAsync(PageKey? after, Utf8JsonWriter json)
    {
        await using var lease = await _source.OpenConnectionAsync();
        var rows = new List<PageKey>();
        foreach (var (sql, values) in PostgresPages.Parts(after))
        {
            if (rows.Count <= 20)
            {
                rows.AddRange(
                    await RowsAsync(lease, sql, PostgresPages.Read, [.. values, 21 - rows.Count])
                );
            }
        }

        json.WriteStartObject("publications");
        json.WriteStartArray("nodes");
        foreach (var row in rows.Take(20))
        {
            json.WriteStartObject();
            json.WriteString("id", GlobalIds.Of("Publication", row.Id));
            json.WriteString("title", row.Title);
            WriteYear(json, row.Year);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("pageInfo");
        json.WriteBoolean("hasNextPage", rows.Count > 20);
        json.WriteString("endCursor", rows.Take(20).LastOrDefault()?.ToString());
        End(json, 2);
    }

    protected override async Task PartAsync(string text, Utf8JsonWriter json)
    {
        await using var lease = await _source.OpenConnectionAsync();
        var count = await RowsAsync(
            lease,
            """SELECT count(*) FROM "Publication" WHERE strpos("Title", $1) > 0""",
            row => row.GetInt64(0),
            text
        );
        json.WriteStartObject("publications");
        json.WriteNumber("totalCount", count[0]);
        json.WriteStartArray("nodes");
        await using var rows = await ReadAsync(
            lease,
            """
            SELECT "Id", "Title" FROM "Publication" WHERE strpos("Title", $1) > 0
            ORDER BY "Year" DESC NULLS LAST, "TitleFolded", "Title", "Id" LIMIT 20
            """,
            text
        );
        while (await rows.ReadAsync())
        {
            json.WriteStartObject();
            json.WriteString("id", GlobalIds.Of("Publication", rows.GetInt64(0)));
            json.WriteString("title", rows.GetString(1));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    protected override async Task NestedAsync(long id, Utf8JsonWriter json)
    {
        await using var lease = await _source.OpenConnectionAsync();
        var name = await NameAsync(lease, id);
        var closest = await CoauthorsAsync(lease, [id], 5);
        var publications = (
            await PublicationsAsync(lease, [.. closest.Select(row => row.Id)], 5)
        ).ToLookup(row => row.Of);
        var authors = await AuthorsAsync(
            lease,
            [.. publications.SelectMany(rows => rows).Select(row => row.Id).Distinct()]
        );
        var theirs = (
            await CoauthorsAsync(
                lease,
                [.. authors.SelectMany(rows => rows).Select(row => row.Id).Distinct()],
                3
            )
        ).ToLookup(row => row.Of);
        json.WriteStartObject("researcherById");
        json.WriteString("name", name);
        WriteEdges(
            closest,
            json,
            coauthor =>
            {
                json.WriteStartObject("publications");
                json.WriteStartArray("nodes");
                foreach (var row in publications[coauthor])
                {
                    json.WriteStartObject();
                    json.WriteString("title", row.Title);
                    json.WriteStartArray("authors");
                    foreach (var author in authors[row.Id])
                    {
                        json.WriteStartObject();
                        json.WriteString("name", author.Name);
                        WriteEdges(theirs[author.Id], json, _ => { });
                        json.WriteEndObject();
                    }

                    json.WriteEndArray();
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    protected override async Task FacetsAsync(string topic, Utf8JsonWriter json)
    {
        await using var lease = await _source.OpenConnectionAsync();
        var count = await RowsAsync(
            lease,
            """SELECT count(*) FROM "PublicationTopic" p JOIN "Topic" t ON t."Id" = p."TopicId" WHERE t."Slug" = $1""",
            row => row.GetInt64(0),
            topic
        );
        json.WriteStartObject("publications");
        json.WriteNumber("totalCount", count[0]);
        json.WriteStartArray("facets");
        await using var rows = await ReadAsync(
            lease,
            """
            SELECT p."Year"::text, count(*) FROM "PublicationTopic" x JOIN "Topic" t ON t."Id" = x."TopicId" JOIN "Publication" p ON p."Id" = x."PublicationId"
            WHERE t."Slug" = $1 AND p."Year" IS NOT NULL GROUP BY p."Year" ORDER BY count(*) DESC, p."Year" LIMIT 10
            """,
            topic
        );
        while (await rows.ReadAsync())
        {
            json.WriteStartObject();
            json.WriteString("value", rows.GetString(0));
            json.WriteNumber("count", rows.GetInt64(1));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

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

    private static void WriteEdges(
        IEnumerable<(long Of, int Weight, long Id, string Name)> coauthors,
        Utf8JsonWriter json,
        Action<long> writeMore
    )
    {
        json.WriteStartObject("coauthors");
        json.WriteStartArray("edges");
        foreach (var (_, weight, id, name) in coauthors)
        {
            json.WriteStartObject();
            json.WriteNumber("weight", weight);
            json.WriteStartObject("node");
            json.WriteString("name", name);
            writeMore(id);
            End(json, 2);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

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
