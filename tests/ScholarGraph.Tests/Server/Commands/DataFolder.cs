using Microsoft.Data.Sqlite;
using ScholarGraph.Tests.House;

namespace ScholarGraph.Tests.Server.Commands;

/// <summary>A temporary folder with files to import and a place for a database, which go with it.</summary>
internal sealed class DataFolder : IDisposable
{
    public static string Seed { get; } =
        System.IO.Path.Combine(Repository.Root, "seed", "razvan-pascanu.fr.txt");

    public string Path { get; } = Directory.CreateTempSubdirectory("scholargraph-").FullName;

    /// <summary>What --data names; not there until a command makes it.</summary>
    public string Data => System.IO.Path.Combine(Path, "data");

    public string Database => System.IO.Path.Combine(Data, "scholargraph.db");

    /// <summary>A small page of a person of that name, with one work.</summary>
    public string Page(string owner, string work, params string[] authors) =>
        Write(
            owner.ToLowerInvariant().Replace(' ', '-') + ".en.txt",
            string.Join(
                '\n',
                [
                    $"Portrait of {owner}",
                    "",
                    owner,
                    "",
                    "Core Academic Member",
                    "Research Topics",
                    "Deep Learning",
                    "",
                    "Publications",
                    "",
                    work,
                    .. authors,
                    "",
                ]
            )
        );

    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Runs a command on this folder's database.</summary>
    public Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments) =>
        Run.Async([.. arguments, "--data", Data]);

    /// <summary>The one value that SQL gives on the database.</summary>
    public object? Sql(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    /// <summary>Every byte of the data folder, by file. Pooled connections are closed first, so that nothing waits in the log.</summary>
    public List<(string File, string Bytes)> Contents()
    {
        SqliteConnection.ClearAllPools();
        return
        [
            .. Directory
                .EnumerateFiles(Data)
                .Order(StringComparer.Ordinal)
                .Select(file => (file, Convert.ToHexString(File.ReadAllBytes(file)))),
        ];
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path, recursive: true);
    }
}
