using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ScholarGraph.Data.Importing.Writing;

/// <summary>The columns of an entity class, read off EF's model.</summary>
internal sealed class RowShape
{
    private static readonly ConditionalWeakTable<
        IModel,
        ConcurrentDictionary<Type, RowShape>
    > Known = [];

    private readonly Func<object, (long, long)> _key;
    private readonly Func<object, object, bool> _areSame;

    private RowShape(IEntityType entity)
    {
        Entity = entity;
        Columns = [.. entity.GetProperties().Select(property => (property, Accessor(property)))];
        _key = Key(
            entity.ClrType,
            [.. (entity.FindPrimaryKey()?.Properties ?? []).Select(Accessor)]
        );
        _areSame = Comparison(entity.ClrType, [.. Columns.Select(column => column.Accessor)]);
    }

    public IEntityType Entity { get; }

    public IReadOnlyList<(IProperty Property, PropertyInfo Accessor)> Columns { get; }

    /// <summary>Made once for a model: its comparisons are compiled.</summary>
    public static RowShape Of(IModel model, Type type) =>
        Known
            .GetOrCreateValue(model)
            .GetOrAdd(
                type,
                static (type, model) =>
                    new RowShape(
                        model.FindEntityType(type)
                            ?? throw new InvalidOperationException(
                                $"{type.Name} is not in the model."
                            )
                    ),
                model
            );

    /// <summary>The table's name, quoted.</summary>
    public string Table(ISqlGenerationHelper sql) =>
        sql.DelimitIdentifier(Entity.GetTableName() ?? "", Entity.GetSchema());

    /// <summary>The value of a column as the database keeps it; null for none.</summary>
    public object? Stored(int column, object row)
    {
        var (property, accessor) = Columns[column];
        var value = accessor.GetValue(row);
        return value is not null && property.GetTypeMapping().Converter is { } converter
            ? converter.ConvertToProvider(value)
            : value;
    }

    /// <summary>The key of a row: the second half is 0 where it is one number.</summary>
    public (long First, long Second) KeyOf(object row) => _key(row);

    /// <summary>Whether every column of the two is equal.</summary>
    public bool AreSame(object before, object after) => _areSame(before, after);

    public IEnumerable<(IProperty Property, object? Before, object? After)> Differences(
        object before,
        object after
    )
    {
        foreach (var (property, accessor) in Columns)
        {
            var (old, now) = (accessor.GetValue(before), accessor.GetValue(after));
            if (!AreEqual(old, now))
            {
                yield return (property, old, now);
            }
        }
    }

    // A large graph has millions of rows, and reflection takes its time with each column of each.
    private static Func<object, object, bool> Comparison(Type type, PropertyInfo[] columns)
    {
        var (x, y) = (Expression.Parameter(typeof(object)), Expression.Parameter(typeof(object)));
        var same = columns
            .Select(column =>
                Same(
                    Expression.Property(Expression.Convert(x, type), column),
                    Expression.Property(Expression.Convert(y, type), column)
                )
            )
            .Aggregate(Expression.AndAlso);
        return Expression.Lambda<Func<object, object, bool>>(same, x, y).Compile();
    }

    private static Expression Same(Expression x, Expression y) =>
        x.Type.IsValueType || x.Type == typeof(string)
            ? Expression.Equal(x, y)
            : Expression.Call(
                ((Func<object?, object?, bool>)AreEqual).Method,
                Expression.Convert(x, typeof(object)),
                Expression.Convert(y, typeof(object))
            );

    private static Func<object, (long, long)> Key(Type type, PropertyInfo[] columns)
    {
        var row = Expression.Parameter(typeof(object));
        var values = columns
            .Select(column =>
                (Expression)Expression.Property(Expression.Convert(row, type), column)
            )
            .Append(Expression.Constant(0L))
            .Take(2);
        return Expression
            .Lambda<Func<object, (long, long)>>(
                Expression.New(typeof((long, long)).GetConstructors().Single(), values),
                row
            )
            .Compile();
    }

    private static bool AreEqual(object? old, object? now) =>
        Equals(old, now)
        || (old is byte[] some && now is byte[] others && some.AsSpan().SequenceEqual(others))
        || (
            old is IEnumerable<string> texts
            && now is IEnumerable<string> same
            && texts.SequenceEqual(same)
        );

    private static PropertyInfo Accessor(IProperty property) =>
        property.PropertyInfo
        ?? throw new InvalidOperationException($"{property.Name} has no CLR property.");
}
