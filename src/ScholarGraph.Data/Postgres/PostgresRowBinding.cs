using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using ScholarGraph.Data.Importing.Writing;

namespace ScholarGraph.Data.Postgres;

/// <summary>Gives all columns of a row to COPY, compiled once for an entity class; values of the common types are not boxed.</summary>
internal static class PostgresRowBinding
{
    private static readonly ConditionalWeakTable<
        RowShape,
        Action<NpgsqlBinaryImporter, object>
    > Known = [];

    /// <param name="shape">Of the class.</param>
    public static Action<NpgsqlBinaryImporter, object> Of(RowShape shape) =>
        Known.GetValue(shape, Compile);

    private static Action<NpgsqlBinaryImporter, object> Compile(RowShape shape)
    {
        var (copy, row) = (
            Expression.Parameter(typeof(NpgsqlBinaryImporter)),
            Expression.Parameter(typeof(object))
        );
        var typed = Expression.Convert(row, shape.Entity.ClrType);
        var calls = shape.Columns.Select(column =>
            Write(copy, column.Property, Expression.Property(typed, column.Accessor))
        );
        return Expression
            .Lambda<Action<NpgsqlBinaryImporter, object>>(
                Expression.Block(
                    calls.Prepend(
                        Expression.Call(copy, nameof(NpgsqlBinaryImporter.StartRow), null)
                    )
                ),
                copy,
                row
            )
            .Compile();
    }

    private static Expression Write(
        ParameterExpression copy,
        IProperty property,
        MemberExpression value
    )
    {
        var isNullable = Nullable.GetUnderlyingType(value.Type) is not null;
        var known = Stored(property, isNullable ? Expression.Property(value, "Value") : value);
        var write = Expression.Call(
            copy,
            nameof(NpgsqlBinaryImporter.Write),
            [known.Type],
            known,
            Expression.Constant(property.GetColumnType())
        );
        return value.Type.IsValueType && !isNullable
            ? write
            : Expression.IfThenElse(
                Expression.Equal(value, Expression.Constant(null, value.Type)),
                Expression.Call(copy, nameof(NpgsqlBinaryImporter.WriteNull), null),
                write
            );
    }

    // Lists are told by what they are, not by the interface that they are known by.
    private static Expression Stored(IProperty property, Expression value) =>
        property.GetTypeMapping().Converter is { } converter
            ? Expression.Invoke(
                converter.ConvertToProviderExpression,
                Expression.Convert(value, converter.ModelClrType)
            )
        : value.Type.IsInterface ? Expression.Convert(value, typeof(object))
        : value;
}
