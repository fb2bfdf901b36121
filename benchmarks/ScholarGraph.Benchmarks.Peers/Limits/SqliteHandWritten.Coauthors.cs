using System.Text.Json;

namespace ScholarGraph.Benchmarks.Peers.Limits;

/// <content>Co-authors.</content>
internal sealed partial class SqliteHandWritten
{
    protected override Task CoauthorsAsync(long id, Utf8JsonWriter json)
    {
        using var lease = SqliteLease.Take(file);
        using var rows = lease.Read(
            """
            SELECT c.Weight, c.FirstYear, c.LastYear, r.Id, r.Name FROM Coauthorship c JOIN Researcher r ON r.Id = c.ResearcherBId
            WHERE c.ResearcherAId = $0 ORDER BY c.Weight DESC, r.NameFolded, r.Name, c.Id LIMIT 20
            """,
            id
        );
        json.WriteStartObject("researcherById");
        json.WriteStartObject("coauthors");
        json.WriteStartArray("edges");
        while (rows.Read())
        {
            WriteCoauthor(
                json,
                rows.GetInt32(0),
                rows.IsDBNull(1) ? null : rows.GetInt32(1),
                rows.IsDBNull(2) ? null : rows.GetInt32(2),
                rows.GetInt64(3),
                rows.GetString(4)
            );
        }

        json.WriteEndArray();
        End(json, 2);
        return Task.CompletedTask;
    }
}
