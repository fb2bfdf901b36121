using Microsoft.Data.Sqlite;
using ScholarGraph.Data.Searching;

namespace ScholarGraph.Benchmarks.Search;

/// <summary>Bare statements on one connection, prepared once.</summary>
internal sealed class ByHand : IDisposable
{
    private readonly List<SqliteCommand> _commands;

    public ByHand(SqliteConnection connection, IReadOnlyList<string> statements) =>
        _commands = [.. statements.Select(sql => Prepared(connection, sql))];

    /// <summary>Runs all statements for a text.</summary>
    /// <returns>How many rows came.</returns>
    public int Run(string text)
    {
        // What the words are is not this side's work.
        var match = string.Join(
            " AND ",
            SearchQuestion
                .Read(text)
                .Terms.Select(term =>
                    $"\"{string.Join(' ', term.Words)}\"" + (term.IsPrefix ? " *" : "")
                )
        );
        var rows = 0;
        foreach (var command in _commands)
        {
            command.Parameters["$text"].Value = text;
            command.Parameters["$match"].Value = match;
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                _ = reader.GetInt64(0);
                rows++;
            }
        }

        return rows;
    }

    public void Dispose() => _commands.ForEach(command => command.Dispose());

    private static SqliteCommand Prepared(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$text", "");
        command.Parameters.AddWithValue("$match", "");
        command.Prepare();
        return command;
    }
}
