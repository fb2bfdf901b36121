using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ScholarGraph.Data.Importing.Writing;

/// <summary>The columns of an entity class, read off EF's model.</summary>
internal sealed class RowShape
{
    private readonly PropertyInfo[] _key;

    private RowShape(IEntityType entity)
    {
        Entity = entity;
        Columns = [.. entity.GetProperties().Select(property => (property, Accessor(property)))];
        _key = [.. (entity.FindPrimaryKey()?.Properties ?? []).Select(Accessor)];
    }

    public IEntityType Entity { get; }

    public IReadOnlyList<(IProperty Property, PropertyInfo Accessor)> Columns { get; }

    public static RowShape Of(IModel model, Type type) =>
        new(
            model.FindEntityType(type)
                ?? throw new InvalidOperationException($"{type.Name} is not in the model.")
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

    public object KeyOf(object row) =>
        _key.Length == 1
            ? _key[0].GetValue(row) ?? 0L
            : (_key[0].GetValue(row), _key[1].GetValue(row));

    public IEnumerable<(IProperty Property, object? Before, object? After)> Differences(
        object before,
        object after
    )
    {
        foreach (var (property, accessor) in Columns)
        {
            var (old, now) = (accessor.GetValue(before), accessor.GetValue(after));
            if (!AreSame(old, now))
            {
                yield return (property, old, now);
            }
        }
    }

    private static bool AreSame(object? old, object? now) =>
        Equals(old, now)
        || (
            old is IEnumerable<string> some
            && now is IEnumerable<string> same
            && some.SequenceEqual(same)
        );

    private static PropertyInfo Accessor(IProperty property) =>
        property.PropertyInfo
        ?? throw new InvalidOperationException($"{property.Name} has no CLR property.");
}
