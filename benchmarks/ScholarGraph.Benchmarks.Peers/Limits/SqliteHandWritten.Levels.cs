using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace ScholarGraph.Benchmarks.Peers.Limits;

/// <content>Levels within levels.</content>
internal sealed partial class SqliteHandWritten
{
    protected override Task LevelsAsync(long id, Utf8JsonWriter json)
    {
        using var lease = SqliteLease.Take(file);
        using var one = lease.Read("SELECT Name FROM Researcher WHERE Id = $0", id);
        one.Read();
        json.WriteStartObject("researcherById");
        json.WriteString("name", one.GetString(0));
        json.WriteStartObject("publications");
        json.WriteStartArray("nodes");
        using var rows = lease.Read(PublicationsOf, id, 10);
        while (rows.Read())
        {
            json.WriteStartObject();
            json.WriteString("title", rows.GetString(1));
            WriteYear(json, rows.IsDBNull(2) ? null : rows.GetInt32(2));
            json.WriteStartArray("authors");
            using var authors = lease.Read(
                "SELECT r.Name, r.PublicationCount, r.CoauthorCount FROM Authorship a JOIN Researcher r ON r.Id = a.ResearcherId WHERE a.PublicationId = $0 ORDER BY a.Rank, a.ResearcherId",
                rows.GetInt64(0)
            );
            while (authors.Read())
            {
                json.WriteStartObject();
                json.WriteString("name", authors.GetString(0));
                json.WriteNumber("publicationCount", authors.GetInt32(1));
                json.WriteNumber("coauthorCount", authors.GetInt32(2));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        End(json, 2);
        return Task.CompletedTask;
    }

    protected override Task NestedAsync(long id, Utf8JsonWriter json)
    {
        using var lease = SqliteLease.Take(file);
        using var one = lease.Read("SELECT Name FROM Researcher WHERE Id = $0", id);
        one.Read();
        json.WriteStartObject("researcherById");
        json.WriteString("name", one.GetString(0));
        json.WriteStartObject("coauthors");
        json.WriteStartArray("edges");
        foreach (var (weight, coauthor, name) in Coauthors(lease, id, 5))
        {
            json.WriteStartObject();
            json.WriteNumber("weight", weight);
            json.WriteStartObject("node");
            json.WriteString("name", name);
            json.WriteStartObject("publications");
            json.WriteStartArray("nodes");
            using var rows = lease.Read(PublicationsOf, coauthor, 5);
            while (rows.Read())
            {
                json.WriteStartObject();
                json.WriteString("title", rows.GetString(1));
                WriteAuthors(lease, rows.GetInt64(0), json);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            End(json, 3);
        }

        json.WriteEndArray();
        End(json, 2);
        return Task.CompletedTask;
    }

    private const string PublicationsOf = """
        SELECT p.Id, p.Title, p.Year FROM Authorship a JOIN Publication p ON p.Id = a.PublicationId
        WHERE a.ResearcherId = $0 ORDER BY p.Year DESC, p.TitleFolded, p.Title, p.Id LIMIT $1
        """;

    private static List<(int Weight, long Id, string Name)> Coauthors(
        SqliteLease lease,
        long id,
        int first
    )
    {
        using var rows = lease.Read(
            """
            SELECT c.Weight, r.Id, r.Name FROM Coauthorship c JOIN Researcher r ON r.Id = c.ResearcherBId
            WHERE c.ResearcherAId = $0 ORDER BY c.Weight DESC, r.NameFolded, r.Name, c.Id LIMIT $1
            """,
            id,
            first
        );
        var found = new List<(int Weight, long Id, string Name)>(first);
        while (rows.Read())
        {
            found.Add((rows.GetInt32(0), rows.GetInt64(1), rows.GetString(2)));
        }

        return found;
    }

    private static void WriteAuthors(SqliteLease lease, long publication, Utf8JsonWriter json)
    {
        json.WriteStartArray("authors");
        using var authors = lease.Read(
            "SELECT r.Id, r.Name FROM Authorship a JOIN Researcher r ON r.Id = a.ResearcherId WHERE a.PublicationId = $0 ORDER BY a.Rank, a.ResearcherId",
            publication
        );
        while (authors.Read())
        {
            json.WriteStartObject();
            json.WriteString("name", authors.GetString(1));
            json.WriteStartObject("coauthors");
            json.WriteStartArray("edges");
            foreach (var (weight, _, name) in Coauthors(lease, authors.GetInt64(0), 3))
            {
                json.WriteStartObject();
                json.WriteNumber("weight", weight);
                json.WriteStartObject("node");
                json.WriteString("name", name);
                End(json, 2);
            }

            json.WriteEndArray();
            End(json, 2);
        }

        json.WriteEndArray();
    }
}
