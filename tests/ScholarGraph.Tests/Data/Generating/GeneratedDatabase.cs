using System.Text;
using Microsoft.Data.Sqlite;
using ScholarGraph.Data.Generating;
using ScholarGraph.Domain.Generating;

namespace ScholarGraph.Tests.Data.Generating;

/// <summary>A generated graph that tests read from; made once.</summary>
public sealed class GeneratedDatabase : IAsyncLifetime
{
    internal Corpus Corpus { get; } = new(2_000, 7);

    internal TestGraph Graph { get; private set; } = new();

    internal GenerateReport? Report { get; private set; }

    public async Task InitializeAsync()
    {
        await Graph.Store.MigrateAsync(default);
        Report = await new GraphGenerator(Graph.Contexts, Graph.Store).GenerateAsync(
            Corpus,
            _ => { },
            default
        );
    }

    public async Task DisposeAsync() => await Graph.DisposeAsync();

    /// <summary>The rows that SQL gives, their values joined by a bar.</summary>
    internal List<string> Rows(string sql) => Rows(Graph, sql);

    internal static List<string> Rows(TestGraph graph, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={graph.File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(
                string.Join(
                    '|',
                    Enumerable
                        .Range(0, reader.FieldCount)
                        .Select(column =>
                            reader.GetValue(column) is byte[] bytes
                                ? Encoding.UTF8.GetString(bytes)
                                : reader.GetValue(column)
                        )
                )
            );
        }

        return rows;
    }
}
