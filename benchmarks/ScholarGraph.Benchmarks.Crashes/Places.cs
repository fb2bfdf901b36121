using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using ScholarGraph.Data;

namespace ScholarGraph.Benchmarks.Crashes;

/// <summary>Places for graphs: temporary folders, and for PostgreSQL a database each on a server that is there.</summary>
internal static class Places
{
    private static int count;

    /// <summary>Makes one.</summary>
    /// <param name="server">Connection string of one who may make databases; null for SQLite.</param>
    public static async Task<DataOptions> NewAsync(string? server)
    {
        var place = new DataOptions
        {
            Folder = Path.Combine(Directory.CreateTempSubdirectory("crash-").FullName, "data"),
        };
        if (server is null)
        {
            return place;
        }

        var name = string.Create(
            CultureInfo.InvariantCulture,
            $"crash_{Environment.ProcessId}_{++count}"
        );
        await RunAsync(server, $"CREATE DATABASE {name} ENCODING 'UTF8' TEMPLATE template0");
        return place with
        {
            Provider = "postgres",
            ConnectionString = new NpgsqlConnectionStringBuilder(server)
            {
                Database = name,
            }.ToString(),
        };
    }

    /// <summary>Removes one.</summary>
    public static async Task RemoveAsync(DataOptions place, string? server)
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path.GetDirectoryName(place.Folder)!, recursive: true);
        if (server is not null)
        {
            var name = new NpgsqlConnectionStringBuilder(place.ConnectionString).Database;
            await RunAsync(server, $"DROP DATABASE {name} WITH (FORCE)");
        }
    }

    private static async Task RunAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
