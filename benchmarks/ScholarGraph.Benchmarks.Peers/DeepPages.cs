using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using ScholarGraph.Benchmarks.Peers.Limits;

namespace ScholarGraph.Benchmarks.Peers;

/// <summary>Places deep in the list of all publications, found by walking there as a client does.</summary>
internal static class DeepPages
{
    private const int Pages = 64;

    /// <summary>Walks to a depth, and on from there.</summary>
    /// <param name="address">Of ScholarGraph.</param>
    /// <param name="depth">How many publications lie before.</param>
    /// <returns>Cursors, each with the id of the publication that it stands for.</returns>
    public static async Task<List<(string Cursor, long Id)>> WalkAsync(Uri address, int depth)
    {
        using var client = new HttpClient();
        var places = new List<(string Cursor, long Id)>();
        string? after = null;
        for (var at = 0; places.Count < Pages; )
        {
            var first = at < depth ? Math.Min(50, depth - at) : 20;
            using var response = await client.PostAsJsonAsync(
                new Uri(address, "/graphql"),
                new
                {
                    query = "query($after: String, $first: Int!) { publications(first: $first, after: $after) { nodes { id } pageInfo { endCursor } } }",
                    variables = new { after, first },
                }
            );
            var page = (await response.Content.ReadFromJsonAsync<JsonElement>())
                .GetProperty("data")
                .GetProperty("publications");
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
            at += first;
            if (at >= depth)
            {
                var last = page.GetProperty("nodes").EnumerateArray().Last().GetProperty("id");
                places.Add((after, GlobalIds.KeyOf(last.GetString()!)));
            }
        }

        return places;
    }

    /// <summary>The same place without a signature, for the others.</summary>
    public static string KeyOf(SqliteConnection connection, long id)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Year, TitleFolded, Title FROM Publication WHERE Id = $id";
        command.Parameters.AddWithValue("$id", id);
        using var row = command.ExecuteReader();
        row.Read();
        return new PageKey(
            row.IsDBNull(0) ? null : row.GetInt32(0),
            row.GetString(1),
            row.GetString(2),
            id
        ).ToString();
    }
}
