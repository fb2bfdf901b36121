using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using ScholarGraph.Data.Importing.Writing;
using SQLitePCL;

namespace ScholarGraph.Data.Sqlite;

/// <summary>One prepared insert that is stepped for each row; values of the common types are bound without boxing.</summary>
internal sealed class SqliteInsert<T> : IDisposable
    where T : class
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly Action<sqlite3_stmt, int, T>[] _bindings;

    public SqliteInsert(SqliteConnection connection, ScholarContext context, RowShape shape)
    {
        _database =
            connection.Handle ?? throw new InvalidOperationException("The connection is closed.");
        var sql = GraphWriter.Insert(context.GetService<ISqlGenerationHelper>(), shape);
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
        _bindings = [.. shape.Columns.Select(column => Binding(column.Property, column.Accessor))];
    }

    /// <summary>Inserts a row.</summary>
    /// <exception cref="SqliteException">The database refuses it.</exception>
    public void Add(T row)
    {
        for (var i = 0; i < _bindings.Length; i++)
        {
            _bindings[i](_statement, i + 1, row);
        }

        var done = raw.sqlite3_step(_statement);
        _ = raw.sqlite3_reset(_statement);
        if (done != raw.SQLITE_DONE)
        {
            Check(done);
        }
    }

    public void Dispose() => _statement.Dispose();

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);

    private static Action<sqlite3_stmt, int, T> Binding(IProperty property, PropertyInfo accessor)
    {
        var converter = property.GetTypeMapping().Converter;
        return converter is not null || accessor.GetMethod is not { } get ? Boxed()
            : get.ReturnType == typeof(long) ? Long(get.CreateDelegate<Func<T, long>>())
            : get.ReturnType == typeof(int) ? Int(get.CreateDelegate<Func<T, int>>())
            : get.ReturnType == typeof(int?) ? Int(get.CreateDelegate<Func<T, int?>>())
            : get.ReturnType == typeof(string) ? Text(get.CreateDelegate<Func<T, string?>>())
            : Boxed();

        Action<sqlite3_stmt, int, T> Boxed() =>
            (statement, index, row) =>
            {
                var value = accessor.GetValue(row);
                Bind(
                    statement,
                    index,
                    value is null || converter is null ? value : converter.ConvertToProvider(value)
                );
            };
    }

    private static Action<sqlite3_stmt, int, T> Long(Func<T, long> value) =>
        (statement, index, row) => raw.sqlite3_bind_int64(statement, index, value(row));

    private static Action<sqlite3_stmt, int, T> Int(Func<T, int> value) =>
        (statement, index, row) => raw.sqlite3_bind_int(statement, index, value(row));

    private static Action<sqlite3_stmt, int, T> Int(Func<T, int?> value) =>
        (statement, index, row) =>
            _ = value(row) is { } known
                ? raw.sqlite3_bind_int(statement, index, known)
                : raw.sqlite3_bind_null(statement, index);

    private static Action<sqlite3_stmt, int, T> Text(Func<T, string?> value) =>
        (statement, index, row) =>
            _ = value(row) is { } known
                ? raw.sqlite3_bind_text(statement, index, known)
                : raw.sqlite3_bind_null(statement, index);

    // As Microsoft.Data.Sqlite stores them.
    private static void Bind(sqlite3_stmt statement, int index, object? value) =>
        _ = value switch
        {
            null => raw.sqlite3_bind_null(statement, index),
            string text => raw.sqlite3_bind_text(statement, index, text),
            double number => raw.sqlite3_bind_double(statement, index, number),
            DateOnly date => raw.sqlite3_bind_text(
                statement,
                index,
                date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            ),
            bool or int or long or Enum => raw.sqlite3_bind_int64(
                statement,
                index,
                Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture)
            ),
            _ => throw new NotSupportedException($"No column holds {value.GetType().Name}."),
        };
}
