using Microsoft.Data.Sqlite;

namespace ScholarGraph.Data.Sqlite;

/// <summary>
/// Makes full-text tables of a bulk load in a database of its own, on a thread of its own: the load goes on meanwhile, and takes them at
/// its end as they are.
/// </summary>
/// <remarks>The database is a file that nobody else sees, and that the system takes away with the process.</remarks>
internal sealed class SqliteSearchLoad : IAsyncDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=;Pooling=False");
    private readonly CancellationTokenSource _end = new();
    private readonly List<SqliteSearchTable> _made = [];
    private Task _work;

    /// <param name="definitions">SQL that makes the tables.</param>
    public SqliteSearchLoad(IReadOnlyList<string> definitions) =>
        _work = Task.Run(() =>
        {
            _connection.Open();
            Run("PRAGMA journal_mode = OFF");
            Run("BEGIN");
            RunAll(definitions);
        });

    /// <summary>Begins to make the tables of some rows, once those before are made.</summary>
    /// <param name="type">Entity class.</param>
    /// <param name="rows">All that there are, by key; they stay as they are.</param>
    public void Add(Type type, IEnumerable<object> rows)
    {
        var (before, end) = (_work, _end.Token);
        var tables = SqliteSearchIndex.Tables.Where(table => table.Type == type).ToList();
        _made.AddRange(tables);
        _work = Task.Run(async () =>
        {
            await before;
            foreach (var table in tables)
            {
                Make(table, rows, end);
            }
        });
    }

    /// <summary>Waits for all, and copies them.</summary>
    /// <param name="target">The load's connection, in its transaction. It may remember what the tables were, and has to be closed then.</param>
    /// <returns>The tables that were made.</returns>
    public async Task<IReadOnlyList<SqliteSearchTable>> CopyAsync(SqliteConnection target)
    {
        await _work;
        Run("COMMIT");
        foreach (var part in _made.SelectMany(table => table.Parts))
        {
            Copy(part, target);
        }

        return _made;
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        // What went wrong was told to whoever waited for it.
        await _work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _connection.DisposeAsync();
        _end.Dispose();
    }

    private void Make(SqliteSearchTable table, IEnumerable<object> rows, CancellationToken end)
    {
        RunAll(table.Begin());
        var places = string.Concat(table.Columns.Split(", ").Select(_ => ", ?"));
        using var insert = new SqliteStatement(
            _connection,
            $"INSERT INTO {table.Name}(rowid, {table.Columns}) VALUES (?{places})"
        );
        foreach (var row in rows)
        {
            end.ThrowIfCancellationRequested();
            insert.Bind(1, table.Key(row));
            var texts = table.Texts(row);
            for (var column = 0; column < texts.Length; column++)
            {
                insert.Bind(column + 2, texts[column]);
            }

            _ = insert.Step();
        }

        RunAll(table.End());
    }

    private void Copy(string part, SqliteConnection target)
    {
        using (var delete = new SqliteStatement(target, $"DELETE FROM {part}"))
        {
            _ = delete.Step();
        }

        var columns = part.EndsWith("_data", StringComparison.Ordinal) ? 2 : 3;
        var places = string.Join(", ", Enumerable.Repeat("?", columns));
        using var read = new SqliteStatement(_connection, $"SELECT * FROM {part}");
        using var insert = new SqliteStatement(target, $"INSERT INTO {part} VALUES ({places})");
        while (read.Step())
        {
            for (var column = 0; column < columns; column++)
            {
                insert.Bind(column + 1, read, column);
            }

            _ = insert.Step();
        }
    }

    private void RunAll(IEnumerable<string> statements)
    {
        foreach (var statement in statements)
        {
            Run(statement);
        }
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        _ = command.ExecuteNonQuery();
    }
}
