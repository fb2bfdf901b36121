using System.Buffers;
using System.Linq.Expressions;
using System.Reflection;
using System.Text;
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
    private readonly Func<T, long>? _key;
    private readonly ArrayBufferWriter<byte> _text = new();

    public SqliteInsert(SqliteConnection connection, ScholarContext context, RowShape shape)
    {
        _database =
            connection.Handle ?? throw new InvalidOperationException("The connection is closed.");
        Table = shape.Entity.GetTableName() ?? "";
        var sql = GraphWriter.Insert(context.GetService<ISqlGenerationHelper>(), shape);
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
        _key =
            shape.Entity.FindPrimaryKey()?.Properties is [{ PropertyInfo: { } key }]
            && key.PropertyType == typeof(long)
                ? Getter<long>(key)
                : null;
        _bindings = [.. shape.Columns.Select(column => Binding(column.Property, column.Accessor))];
    }

    /// <summary>Where the rows go.</summary>
    public string Table { get; }

    /// <summary>Rows by their key, where it is the one that the table lies by: each page is then written once.</summary>
    public IEnumerable<T> InOrder(IReadOnlyList<T> rows)
    {
        if (_key is not { } key)
        {
            return rows;
        }

        var keys = new long[rows.Count];
        var isSorted = true;
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = key(rows[i]);
            isSorted &= i == 0 || keys[i - 1] <= keys[i];
        }

        if (isSorted)
        {
            return rows;
        }

        var sorted = rows.ToArray();
        Array.Sort(keys, sorted);
        return sorted;
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

    private Action<sqlite3_stmt, int, T> Binding(IProperty property, PropertyInfo accessor)
    {
        var converter = property.GetTypeMapping().Converter;
        var type = accessor.PropertyType;
        return converter is not null ? Boxed()
            : type == typeof(string) ? Text(Getter<string?>(accessor))
            : IsWhole(type) ? Whole(Getter<long>(accessor))
            : Nullable.GetUnderlyingType(type) is { } known && IsWhole(known)
                ? Whole(Getter<long?>(accessor))
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

    private static bool IsWhole(Type type) =>
        type.IsEnum || type == typeof(long) || type == typeof(int) || type == typeof(bool);

    private static Func<T, TValue> Getter<TValue>(PropertyInfo property)
    {
        var row = Expression.Parameter(typeof(T));
        Expression value = Expression.Property(row, property);
        value =
            value.Type == typeof(bool)
                ? Expression.Condition(value, Expression.Constant(1L), Expression.Constant(0L))
                : value;
        return Expression
            .Lambda<Func<T, TValue>>(
                value.Type == typeof(TValue) ? value : Expression.Convert(value, typeof(TValue)),
                row
            )
            .Compile();
    }

    private static Action<sqlite3_stmt, int, T> Whole(Func<T, long> value) =>
        (statement, index, row) => raw.sqlite3_bind_int64(statement, index, value(row));

    private static Action<sqlite3_stmt, int, T> Whole(Func<T, long?> value) =>
        (statement, index, row) =>
            _ = value(row) is { } known
                ? raw.sqlite3_bind_int64(statement, index, known)
                : raw.sqlite3_bind_null(statement, index);

    private Action<sqlite3_stmt, int, T> Text(Func<T, string?> value) =>
        (statement, index, row) =>
        {
            if (value(row) is not { } known)
            {
                _ = raw.sqlite3_bind_null(statement, index);
                return;
            }

            _text.ResetWrittenCount();
            // Nothing at all would be bound as null.
            _ =
                known.Length == 0
                    ? raw.sqlite3_bind_text(statement, index, known)
                    : raw.sqlite3_bind_text(statement, index, Utf8(known));
        };

    private ReadOnlySpan<byte> Utf8(string text)
    {
        _ = Encoding.UTF8.GetBytes(text, _text);
        return _text.WrittenSpan;
    }

    // As Microsoft.Data.Sqlite stores them.
    private static void Bind(sqlite3_stmt statement, int index, object? value) =>
        _ = value switch
        {
            null => raw.sqlite3_bind_null(statement, index),
            string text => raw.sqlite3_bind_text(statement, index, text),
            byte[] bytes => raw.sqlite3_bind_blob(statement, index, bytes),
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
