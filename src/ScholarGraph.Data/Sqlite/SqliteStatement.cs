using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ScholarGraph.Data.Sqlite;

/// <summary>A prepared statement below ADO.NET, for what is stepped very often. Each parameter is bound anew before each step.</summary>
internal sealed unsafe class SqliteStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly nint _handle;
    private readonly SqliteTexts _texts = new();

    public SqliteStatement(SqliteConnection connection, string sql)
    {
        _database =
            connection.Handle ?? throw new InvalidOperationException("The connection is closed.");
        SqliteException.ThrowExceptionForRC(
            raw.sqlite3_prepare_v2(_database, sql, out _statement),
            _database
        );
        _handle = _statement.DangerousGetHandle();
    }

    /// <summary>Binds a number to the parameter at an index, from 1.</summary>
    public void Bind(int index, long number) => _ = SqliteNative.BindNumber(_handle, index, number);

    /// <summary>Binds a number, or null.</summary>
    public void Bind(int index, long? number) =>
        _ = number is { } known
            ? SqliteNative.BindNumber(_handle, index, known)
            : SqliteNative.BindNull(_handle, index);

    /// <summary>Binds a text, or null.</summary>
    public void Bind(int index, string? text)
    {
        if (text is null)
        {
            _ = SqliteNative.BindNull(_handle, index);
            return;
        }

        var at = _texts.Add(text, out var length);
        _ = SqliteNative.BindText(_handle, index, at, length, release: 0);
    }

    /// <summary>Binds a value of any kind that a column holds, as Microsoft.Data.Sqlite stores it.</summary>
    /// <exception cref="NotSupportedException">No column holds it.</exception>
    public void BindAny(int index, object? value)
    {
        switch (value)
        {
            case null or string:
                Bind(index, (string?)value);
                break;
            case DateOnly date:
                Bind(index, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case bool or int or long or Enum:
                Bind(index, Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case byte[] bytes:
                _ = raw.sqlite3_bind_blob(_statement, index, bytes);
                break;
            case double number:
                _ = raw.sqlite3_bind_double(_statement, index, number);
                break;
            default:
                throw new NotSupportedException($"No column holds {value.GetType().Name}.");
        }
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
        _texts.Clear();
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

    public void Dispose()
    {
        _statement.Dispose();
        _texts.Dispose();
    }
}
