using System.Text.Json;
using Npgsql;

namespace ScholarGraph.Benchmarks.Peers.Limits;

/// <summary>On PostgreSQL a trip to the server costs most, so each level is read by one statement for all its parents.</summary>
internal sealed partial class PostgresHandWritten : HandWritten
{
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
}
