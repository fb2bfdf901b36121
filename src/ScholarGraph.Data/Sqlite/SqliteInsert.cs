using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using ScholarGraph.Data.Importing.Writing;

namespace ScholarGraph.Data.Sqlite;

/// <summary>One prepared insert that is stepped for each row.</summary>
internal sealed class SqliteInsert<T> : IDisposable
    where T : class
{
    private readonly SqliteStatement _statement;
    private readonly Action<SqliteStatement, T> _bind;
    private readonly Func<T, long>? _key;

    public SqliteInsert(SqliteConnection connection, ScholarContext context, RowShape shape)
    {
        Table = shape.Entity.GetTableName() ?? "";
        _statement = new SqliteStatement(
            connection,
            GraphWriter.Insert(context.GetService<ISqlGenerationHelper>(), shape)
        );
        _bind = SqliteRowBinding.Of<T>(shape);
        _key =
            shape.Entity.FindPrimaryKey()?.Properties is [{ PropertyInfo: { } key }]
            && key.PropertyType == typeof(long)
                ? SqliteRowBinding.Number<T>(key)
                : null;
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
        _bind(_statement, row);
        _ = _statement.Step();
    }

    public void Dispose() => _statement.Dispose();
}
