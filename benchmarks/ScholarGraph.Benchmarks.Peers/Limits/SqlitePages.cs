using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace ScholarGraph.Benchmarks.Peers.Limits;

/// <summary>The list of all publications from a place on: seeks in the index, one after the other until the page is full.</summary>
internal static class SqlitePages
{
    private const string Order = " ORDER BY Year DESC, TitleFolded, Title, Id LIMIT ";
    private const string Columns = "SELECT Id, Title, Year, TitleFolded FROM Publication ";

    public static IEnumerable<(string Sql, object?[] Values)> Parts(PageKey? after)
    {
        if (after is null)
        {
            yield return ($"{Columns}{Order}$0", []);
            yield break;
        }

        var (year, folded, title, id) = after;
        yield return (
            $"{Columns}WHERE Year IS $0 AND (TitleFolded, Title, Id) > ($1, $2, $3){Order}$4",
            [year, folded, title, id]
        );
        if (year is not null)
        {
            yield return ($"{Columns}WHERE Year < $0{Order}$1", [year]);
            yield return ($"{Columns}WHERE Year IS NULL{Order}$0", []);
        }
    }

    public static PageKey Write(SqliteDataReader row, Utf8JsonWriter json)
    {
        int? year = row.IsDBNull(2) ? null : row.GetInt32(2);
        var key = new PageKey(year, row.GetString(3), row.GetString(1), row.GetInt64(0));
        json.WriteStartObject();
        json.WriteString("id", GlobalIds.Of("Publication", key.Id));
        json.WriteString("title", key.Title);
        if (year is { } known)
        {
            json.WriteNumber("year", known);
        }
        else
        {
            json.WriteNull("year");
        }

        json.WriteEndObject();
        return key;
    }
}
