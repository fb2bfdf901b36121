using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Importing.Writing;
using ScholarGraph.Data.Storing;

namespace ScholarGraph.Data.Sqlite;

/// <summary>Inserts on the handle below ADO.NET, without indexes, which are built at the end, and without looking up what rows refer to.</summary>
/// <remarks>
/// A log would get every page of the new tables first. The journal of the usual kind keeps only what was in the file
/// before, next to nothing, and takes it back as surely when the process dies.
/// </remarks>
internal sealed class SqliteBulkWriter(ScholarContext context) : BulkWriter(context)
{
    // An index is sorted in runs of this size: beyond the processor's own memory they take half as much time again.
    private const string Load = "PRAGMA foreign_keys = OFF; PRAGMA cache_size = -4096;";
    private const string Usual = "PRAGMA foreign_keys = ON; PRAGMA cache_size = -2000;";

    // Somebody else has the file open.
    private const int Locked = 5;

    private readonly ScholarContext _context = context;
    private readonly SqliteConnection _connection = (SqliteConnection)
        context.Database.GetDbConnection();

    private readonly Dictionary<Type, IDisposable> _inserts = [];
    private SqliteDroppedIndexes? _dropped;
    private SqliteSearchLoad? _search;

    public override async Task OpenAsync(CancellationToken cancellationToken)
    {
        await _context.Database.OpenConnectionAsync(cancellationToken);
        Run(Load);
        try
        {
            Run("PRAGMA journal_mode = TRUNCATE", patienceSeconds: 1);
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode == Locked)
        {
            // Then the log it is: slower, and readers go on reading.
        }
    }

    public override Task BeginAsync(CancellationToken cancellationToken)
    {
        _dropped = new SqliteDroppedIndexes(_connection);
        return Task.CompletedTask;
    }

    public override Task WriteAllAsync<T>(
        IReadOnlyList<T> rows,
        CancellationToken cancellationToken
    )
    {
        var insert = Insert<T>();
        var sorted = insert.InOrder(rows);
        if (SqliteSearchIndex.Tables.Any(table => table.Type == typeof(T)))
        {
            _search ??= new SqliteSearchLoad(SearchTables());
            _search.Add(typeof(T), sorted as T[] ?? [.. sorted]);
        }

        Write(insert, sorted, cancellationToken);
        _dropped?.Complete(insert.Table);
        return Task.CompletedTask;
    }

    // What rows refer to is not looked up.
    public override bool TakesAnyOrder => true;

    // An index, as soon as all rows of its table are there.
    public override Task<bool> WorkAheadAsync(CancellationToken cancellationToken) =>
        Task.FromResult(_dropped?.MakeNext() ?? false);

    public override Task WriteAsync<T>(IReadOnlyList<T> rows, CancellationToken cancellationToken)
    {
        var insert = Insert<T>();
        Write(insert, insert.InOrder(rows), cancellationToken);
        return Task.CompletedTask;
    }

    public override async Task EndAsync(CancellationToken cancellationToken)
    {
        EndInserts();
        _dropped?.MakeRest(cancellationToken);
        var made = _search is null ? [] : await _search.CopyAsync(_connection);
        foreach (var table in SqliteSearchIndex.Tables.Except(made))
        {
            RunAll(SqliteSearchIndex.Rebuild(table), cancellationToken);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        EndInserts();
        if (_search is not null)
        {
            await _search.DisposeAsync();
            // This connection may remember search tables that it did not write itself.
            SqliteConnection.ClearPool(_connection);
        }

        Run(Usual);
        await SqliteDatabase.KeepLogAsync(_context, default);
        // Where all was written to the log, readers of a log of its size would be slow.
        Run("PRAGMA wal_checkpoint(TRUNCATE)");
        await _context.Database.CloseConnectionAsync();
        await base.DisposeAsync();
    }

    private static void Write<T>(
        SqliteInsert<T> insert,
        IEnumerable<T> rows,
        CancellationToken cancellationToken
    )
        where T : class
    {
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            insert.Add(row);
        }
    }

    private void RunAll(IEnumerable<string> statements, CancellationToken cancellationToken)
    {
        foreach (var statement in statements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Run(statement);
        }
    }

    private List<string> SearchTables()
    {
        var definitions = new List<string>();
        using var command = _connection.CreateCommand();
        command.CommandText =
            "SELECT sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%' ORDER BY rowid";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            definitions.Add(reader.GetString(0));
        }

        return definitions;
    }

    private SqliteInsert<T> Insert<T>()
        where T : class
    {
        if (_inserts.GetValueOrDefault(typeof(T)) is not SqliteInsert<T> insert)
        {
            var shape = RowShape.Of(_context.Model, typeof(T));
            _inserts[typeof(T)] = insert = new SqliteInsert<T>(_connection, _context, shape);
        }

        return insert;
    }

    private void EndInserts()
    {
        foreach (var insert in _inserts.Values)
        {
            insert.Dispose();
        }

        _inserts.Clear();
    }

    private void Run(string sql, int patienceSeconds = 0)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = patienceSeconds;
        _ = command.ExecuteNonQuery();
    }
}
