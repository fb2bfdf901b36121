using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ScholarGraph.Querying.Sql;
using ScholarGraph.Querying.Writing;

namespace ScholarGraph.Querying.Execution;

/// <summary>Makes columns for the values of expressions, with the conversions of the EF Core model.</summary>
internal static class ColumnFactory
{
    private static readonly MethodInfo _make = Method(nameof(Make));
    private static readonly MethodInfo _makeConverted = Method(nameof(MakeConverted));

    /// <summary>What makes a new column for a value, once a request; and whether a SQLite statement can be stepped for it.</summary>
    public static (Func<Column> New, bool CanStep) For(Expression value, MappedModel model)
    {
        var type = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        var converter = model.MappingOf(value).Converter;
        return ((Func<Column>, bool))(
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

    private static (Func<Column> New, bool CanStep) Make<T>()
        where T : notnull
    {
        if (typeof(T) == typeof(string))
        {
            return (() => new TextColumn(), true);
        }

        var (reading, write) = (Reading<T>(), JsonValues.WriterOf<T>());
        return (() => new Column<T>(reading, write), reading.Step is not null);
    }

    private static (Func<Column> New, bool CanStep) MakeConverted<T, TStored>(
        ValueConverter converter
    )
        where T : notnull
        where TStored : notnull
    {
        var (stored, write) = (Reading<TStored>(), JsonValues.WriterOf<T>());
        var convert = Conversion<T, TStored>(converter);
        var reading = new ColumnReading<T>(
            (reader, ordinal) => convert(stored.Read(reader, ordinal)),
            stored.Step is { } step ? value => convert(step(value)) : null
        );
        return (() => new Column<T>(reading, write), stored.Step is not null);
    }

    // An enum that is stored as its number needs no converter, which would box both.
    private static Func<TStored, T> Conversion<T, TStored>(ValueConverter converter)
        where T : notnull
        where TStored : notnull
    {
        if (
            typeof(T).IsEnum
            && typeof(TStored) == Enum.GetUnderlyingType(typeof(T))
            && converter.GetType().Name.StartsWith("EnumToNumber", StringComparison.Ordinal)
        )
        {
            return value => Unsafe.As<TStored, T>(ref value);
        }

        var convert = converter.ConvertFromProvider;
        return value => (T)convert(value)!;
    }

    private static ColumnReading<T> Reading<T>() =>
        (ColumnReading<T>)(
            typeof(T) == typeof(string)
                ? new ColumnReading<string>((reader, i) => reader.GetString(i), value => value.Text)
            : typeof(T) == typeof(long)
                ? new ColumnReading<long>((reader, i) => reader.GetInt64(i), value => value.Number)
            : typeof(T) == typeof(int)
                ? new ColumnReading<int>(
                    (reader, i) => reader.GetInt32(i),
                    value => checked((int)value.Number)
                )
            : typeof(T) == typeof(bool)
                ? new ColumnReading<bool>(
                    (reader, i) => reader.GetBoolean(i),
                    value => value.Number != 0
                )
            : typeof(T) == typeof(double)
                ? new ColumnReading<double>(
                    (reader, i) => reader.GetDouble(i),
                    value => value.Double
                )
            : (object)
                new ColumnReading<T>(
                    (DbDataReader reader, int i) => reader.GetFieldValue<T>(i),
                    null
                )
        );

    private static MethodInfo Method(string name) =>
        typeof(ColumnFactory).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
}
