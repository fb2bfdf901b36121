using Microsoft.Data.Sqlite;

namespace ScholarGraph.Data.Sqlite;

/// <summary>Indexes and triggers that a bulk load does without, and makes anew as the graph had them.</summary>
internal sealed class SqliteDroppedIndexes
{
    private readonly SqliteConnection _connection;
    private readonly List<(string Table, string Sql)> _dropped = [];
    private readonly HashSet<string> _whole = [];

    /// <summary>Drops them.</summary>
    /// <param name="connection">In the load's transaction.</param>
    public SqliteDroppedIndexes(SqliteConnection connection)
    {
        _connection = connection;
        var names = new List<string>();
        using (var command = connection.CreateCommand())
        {
            command.CommandText =
                "SELECT type || ' ' || name, CASE type WHEN 'index' THEN tbl_name ELSE '' END, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY rowid";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                names.Add(reader.GetString(0));
                _dropped.Add((reader.GetString(1), reader.GetString(2)));
            }
        }

        names.ForEach(name => Run($"DROP {name}"));
    }

    /// <summary>Tells that all rows of a table are there.</summary>
    public void Complete(string table) => _ = _whole.Add(table);

    /// <summary>Makes one index of a table that is complete.</summary>
    /// <returns>Whether there was one.</returns>
    public bool MakeNext()
    {
        var next = _dropped.FindIndex(index => _whole.Contains(index.Table));
        if (next < 0)
        {
            return false;
        }

        Run(_dropped[next].Sql);
        _dropped.RemoveAt(next);
        return true;
    }

    /// <summary>Makes all that are still missing.</summary>
    public void MakeRest(CancellationToken cancellationToken)
    {
        foreach (var (_, sql) in _dropped)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Run(sql);
        }

        _dropped.Clear();
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        // An index of a large table takes as long as it takes.
        command.CommandTimeout = 0;
        _ = command.ExecuteNonQuery();
    }
}
