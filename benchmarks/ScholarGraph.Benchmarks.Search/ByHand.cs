using System.Data.Common;
using ScholarGraph.Data.Searching;

namespace ScholarGraph.Benchmarks.Search;

/// <summary>Bare statements on one connection, prepared once.</summary>
internal sealed class ByHand : IDisposable
{
    private readonly BareSql _sql;
    private readonly List<DbCommand> _commands;

    public ByHand(DbConnection connection, BareSql sql, IReadOnlyList<string> statements)
    {
        _sql = sql;
        _commands = [.. statements.Select(text => Prepared(connection, text))];
    }

    /// <summary>Runs all statements for a text.</summary>
    /// <returns>How many rows came.</returns>
    public int Run(string text)
    {
        // What the words are is not this side's work.
        var match = _sql.Match(SearchQuestion.Read(text).Terms);
        var rows = 0;
        foreach (var command in _commands)
        {
            command.Parameters[0].Value = text;
            command.Parameters[1].Value = match;
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

    private static DbCommand Prepared(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in (string[])["@text", "@match"])
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, "");
            command.Parameters.Add(parameter);
        }

        command.Prepare();
        return command;
    }
}
