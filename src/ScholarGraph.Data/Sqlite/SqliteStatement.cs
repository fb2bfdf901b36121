using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ScholarGraph.Data.Sqlite;

/// <summary>A prepared statement below ADO.NET, for what is stepped very often.</summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly ArrayBufferWriter<byte> _text = new();

    public SqliteStatement(SqliteConnection connection, string sql)
    {
        _database =
            connection.Handle ?? throw new InvalidOperationException("The connection is closed.");
        SqliteException.ThrowExceptionForRC(
            raw.sqlite3_prepare_v2(_database, sql, out _statement),
            _database
        );
    }

    /// <summary>Binds a number to the parameter at an index, from 1.</summary>
    public void Bind(int index, long number) =>
        _ = raw.sqlite3_bind_int64(_statement, index, number);

    /// <summary>Binds a text, or null.</summary>
    public void Bind(int index, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            // Nothing at all would be bound as null.
            _ = text is null
                ? raw.sqlite3_bind_null(_statement, index)
                : raw.sqlite3_bind_text(_statement, index, text);
            return;
        }

        _text.ResetWrittenCount();
        _ = Encoding.UTF8.GetBytes(text, _text);
        _ = raw.sqlite3_bind_text(_statement, index, _text.WrittenSpan);
    }

    /// <summary>Binds what a column of another statement's row holds: a number, bytes or null.</summary>
    public void Bind(int index, SqliteStatement row, int column)
    {
        var type = raw.sqlite3_column_type(row._statement, column);
        if (type == raw.SQLITE_INTEGER)
        {
            Bind(index, raw.sqlite3_column_int64(row._statement, column));
            return;
        }

        var bytes = raw.sqlite3_column_blob(row._statement, column);
        _ =
            type == raw.SQLITE_NULL ? raw.sqlite3_bind_null(_statement, index)
            : bytes.IsEmpty ? raw.sqlite3_bind_zeroblob(_statement, index, 0)
            : raw.sqlite3_bind_blob(_statement, index, bytes);
    }

    /// <summary>Goes to the next row; after the last the statement can be run again.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="SqliteException">The database refuses it.</exception>
    public bool Step()
    {
        var result = raw.sqlite3_step(_statement);
        if (result == raw.SQLITE_ROW)
        {
            return true;
        }

        _ = raw.sqlite3_reset(_statement);
        if (result != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(result, _database);
        }

        return false;
    }

    public void Dispose() => _statement.Dispose();
}
