using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace ScholarGraph.Benchmarks.Peers.Limits;

/// <summary>On SQLite a statement costs microseconds, so each parent's children are read by one of their own.</summary>
internal sealed partial class SqliteHandWritten(string file) : HandWritten
{
    protected override Task OneAsync(long id, Utf8JsonWriter json)
    {
        using var lease = SqliteLease.Take(file);
        using var row = lease.Read(
            "SELECT Name, Slug, Orcid, PublicationCount, CoauthorCount FROM Researcher WHERE Id = $0",
            id
        );
        row.Read();
        json.WriteStartObject("researcherById");
        json.WriteString("id", GlobalIds.Of("Researcher", id));
        json.WriteString("name", row.GetString(0));
        json.WriteString("slug", row.GetString(1));
        json.WriteString("orcid", row.IsDBNull(2) ? null : row.GetString(2));
        json.WriteNumber("publicationCount", row.GetInt32(3));
        json.WriteNumber("coauthorCount", row.GetInt32(4));
        json.WriteEndObject();
        return Task.CompletedTask;
    }

    protected override Task FilteredAsync(int year, string topic, Utf8JsonWriter json)
    {
        using var lease = SqliteLease.Take(file);
        var topicId = lease.Count("SELECT Id FROM Topic WHERE Slug = $0", topic);
        using var rows = lease.Read(
            """
            SELECT p.Id, p.Title, p.Year FROM Publication p
            WHERE p.Year = $0 AND EXISTS (SELECT 1 FROM PublicationTopic t WHERE t.PublicationId = p.Id AND t.TopicId = $1)
            ORDER BY p.TitleFolded, p.Title, p.Id LIMIT 20
            """,
            year,
            topicId
        );
        json.WriteStartObject("publications");
        json.WriteStartArray("nodes");
        while (rows.Read())
        {
            var id = rows.GetInt64(0);
            json.WriteStartObject();
            json.WriteString("id", GlobalIds.Of("Publication", id));
            json.WriteString("title", rows.GetString(1));
            json.WriteNumber("year", rows.GetInt32(2));
            json.WriteStartArray("authors");
            using var authors = lease.Read(
                "SELECT r.Id, r.Name FROM Authorship a JOIN Researcher r ON r.Id = a.ResearcherId WHERE a.PublicationId = $0 ORDER BY a.Rank, a.ResearcherId",
                id
            );
            while (authors.Read())
            {
                json.WriteStartObject();
                json.WriteString("id", GlobalIds.Of("Researcher", authors.GetInt64(0)));
                json.WriteString("name", authors.GetString(1));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("topics");
            using var topics = lease.Read(
                "SELECT t.Slug FROM PublicationTopic p JOIN Topic t ON t.Id = p.TopicId WHERE p.PublicationId = $0 ORDER BY t.Slug",
                id
            );
            while (topics.Read())
            {
                json.WriteStartObject();
                json.WriteString("slug", topics.GetString(0));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        return Task.CompletedTask;
    }

    protected override Task PageAsync(PageKey? after, Utf8JsonWriter json)
    {
        using var lease = SqliteLease.Take(file);
        json.WriteStartObject("publications");
        json.WriteStartArray("nodes");
        PageKey? last = null;
        var count = 0;
        foreach (var part in SqlitePages.Parts(after))
        {
            if (count > 20)
            {
                break;
            }

            using var rows = lease.Read(part.Sql, [.. part.Values, 21 - count]);
            while (rows.Read() && ++count <= 20)
            {
                last = SqlitePages.Write(rows, json);
            }
        }

        json.WriteEndArray();
        json.WriteStartObject("pageInfo");
        json.WriteBoolean("hasNextPage", count > 20);
        json.WriteString("endCursor", last?.ToString());
        End(json, 2);
        return Task.CompletedTask;
    }

    protected override Task PartAsync(string text, Utf8JsonWriter json)
    {
        using var lease = SqliteLease.Take(file);
        json.WriteStartObject("publications");
        json.WriteNumber(
            "totalCount",
            lease.Count("SELECT count(*) FROM Publication WHERE instr(Title, $0) > 0", text)
        );
        json.WriteStartArray("nodes");
        using var rows = lease.Read(
            "SELECT Id, Title FROM Publication WHERE instr(Title, $0) > 0 ORDER BY Year DESC, TitleFolded, Title, Id LIMIT 20",
            text
        );
        while (rows.Read())
        {
            json.WriteStartObject();
            json.WriteString("id", GlobalIds.Of("Publication", rows.GetInt64(0)));
            json.WriteString("title", rows.GetString(1));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        return Task.CompletedTask;
    }

    protected override Task FacetsAsync(string topic, Utf8JsonWriter json)
    {
        using var lease = SqliteLease.Take(file);
        var topicId = lease.Count("SELECT Id FROM Topic WHERE Slug = $0", topic);
        json.WriteStartObject("publications");
        json.WriteNumber(
            "totalCount",
            lease.Count("SELECT count(*) FROM PublicationTopic WHERE TopicId = $0", topicId)
        );
        json.WriteStartArray("facets");
        using var rows = lease.Read(
            """
            SELECT p.Year, count(*) FROM PublicationTopic t JOIN Publication p ON p.Id = t.PublicationId
            WHERE t.TopicId = $0 AND p.Year IS NOT NULL GROUP BY p.Year ORDER BY count(*) DESC, p.Year LIMIT 10
            """,
            topicId
        );
        while (rows.Read())
        {
            json.WriteStartObject();
            json.WriteString("value", rows.GetString(0));
            json.WriteNumber("count", rows.GetInt64(1));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        return Task.CompletedTask;
    }
}
