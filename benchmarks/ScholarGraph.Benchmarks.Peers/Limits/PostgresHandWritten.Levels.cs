using System.Text.Json;
using Npgsql;

namespace ScholarGraph.Benchmarks.Peers.Limits;

/// <content>Levels within levels.</content>
internal sealed partial class PostgresHandWritten
{
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
}
