using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;
using ScholarGraph.Data.Importing.Writing;

namespace ScholarGraph.Data.Sqlite;

/// <summary>Binds all columns of a row, compiled once for an entity class; values of the common types are not boxed.</summary>
internal static class SqliteRowBinding
{
    /// <param name="shape">Of the class.</param>
    public static Action<SqliteStatement, T> Of<T>(RowShape shape)
    {
        var (statement, row) = (
            Expression.Parameter(typeof(SqliteStatement)),
            Expression.Parameter(typeof(T))
        );
        var calls = shape.Columns.Select(
            (column, at) =>
                Call(statement, at + 1, column.Property, Expression.Property(row, column.Accessor))
        );
        return Expression
            .Lambda<Action<SqliteStatement, T>>(Expression.Block(calls), statement, row)
            .Compile();
    }

    /// <summary>Reads a column.</summary>
    public static Func<T, long> Number<T>(PropertyInfo property)
    {
        var row = Expression.Parameter(typeof(T));
        return Expression.Lambda<Func<T, long>>(Expression.Property(row, property), row).Compile();
    }

    private static MethodCallExpression Call(
        Expression statement,
        int index,
        IProperty property,
        MemberExpression value
    )
    {
        var type = value.Type;
        if (property.GetTypeMapping().Converter is { } converter)
        {
            return Bind(
                nameof(SqliteStatement.BindAny),
                Expression.Invoke(
                    Expression.Constant((object? given) => converter.ConvertToProvider(given)),
                    Expression.Convert(value, typeof(object))
                )
            );
        }

        return type == typeof(string) ? Bind(nameof(SqliteStatement.Bind), value)
            : IsWhole(type) ? Bind(nameof(SqliteStatement.Bind), Whole(value, typeof(long)))
            : Nullable.GetUnderlyingType(type) is { } known && IsWhole(known)
                ? Bind(nameof(SqliteStatement.Bind), Whole(value, typeof(long?)))
            : Bind(nameof(SqliteStatement.BindAny), Expression.Convert(value, typeof(object)));

        MethodCallExpression Bind(string method, Expression bound) =>
            Expression.Call(
                statement,
                typeof(SqliteStatement).GetMethod(method, [typeof(int), bound.Type])
                    ?? throw new InvalidOperationException($"Nothing binds {bound.Type.Name}."),
                Expression.Constant(index),
                bound
            );
    }

    private static Expression Whole(Expression value, Type type) =>
        value.Type == typeof(bool)
            ? Expression.Condition(value, Expression.Constant(1L), Expression.Constant(0L))
            : Expression.Convert(value, type);

    private static bool IsWhole(Type type) =>
        type.IsEnum || type == typeof(long) || type == typeof(int) || type == typeof(bool);
}
