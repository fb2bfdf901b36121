using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ScholarGraph.Querying.Sql;
using ScholarGraph.Querying.Writing;

namespace ScholarGraph.Querying.Execution;

/// <summary>Makes columns that read what the database stores and write what the API shows.</summary>
internal static class ColumnFactory
{
    private static readonly MethodInfo _make = Method(nameof(Make));
    private static readonly MethodInfo _makeConverted = Method(nameof(MakeConverted));

    /// <summary>A maker of columns for an expression.</summary>
    public static Func<Column> For(Expression value, MappedModel model)
    {
        var type = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        var converter = model.MappingOf(value).Converter;
        return (Func<Column>)(
            converter is null
                ? _make.MakeGenericMethod(type).Invoke(null, [])!
                : _makeConverted
                    .MakeGenericMethod(
                        type,
                        Nullable.GetUnderlyingType(converter.ProviderClrType)
                            ?? converter.ProviderClrType
                    )
                    .Invoke(null, [converter])!
        );
    }

    private static Func<Column> Make<T>()
        where T : notnull
    {
        var (read, write) = (Reader<T>(), JsonValues.WriterOf<T>());
        return () => new Column<T>(read, write);
    }

    private static Func<Column> MakeConverted<T, TStored>(ValueConverter converter)
        where T : notnull
        where TStored : notnull
    {
        var (read, write) = (Reader<TStored>(), JsonValues.WriterOf<T>());
        var convert = converter.ConvertFromProvider;
        return () => new Column<T>((reader, ordinal) => (T)convert(read(reader, ordinal))!, write);
    }

    private static Func<DbDataReader, int, T> Reader<T>() =>
        typeof(T) == typeof(string)
            ? (Func<DbDataReader, int, T>)
                (object)(Func<DbDataReader, int, string>)((r, i) => r.GetString(i))
        : typeof(T) == typeof(long)
            ? (Func<DbDataReader, int, T>)
                (object)(Func<DbDataReader, int, long>)((r, i) => r.GetInt64(i))
        : typeof(T) == typeof(int)
            ? (Func<DbDataReader, int, T>)
                (object)(Func<DbDataReader, int, int>)((r, i) => r.GetInt32(i))
        : typeof(T) == typeof(bool)
            ? (Func<DbDataReader, int, T>)
                (object)(Func<DbDataReader, int, bool>)((r, i) => r.GetBoolean(i))
        : (r, i) => r.GetFieldValue<T>(i);

    private static MethodInfo Method(string name) =>
        typeof(ColumnFactory).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
}
