using System.Linq.Expressions;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Ordering;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Filtering;

/// <summary>
/// A to-one object that a filter names by a unique column, such as a slug: the database looks it up once and compares foreign keys,
/// rather than looking at the object of each row.
/// </summary>
internal sealed class NamedObject(MappedModel model)
{
    /// <summary>The condition on the foreign key; null where the filter says anything else.</summary>
    /// <param name="where">The filter of the object.</param>
    /// <param name="entity">Its type.</param>
    /// <param name="instance">The object: a navigation of a row.</param>
    /// <param name="conditionOf">The filter's condition on an object of the whole set.</param>
    public Expression? Condition(
        ObjectInput where,
        EntityDefinition entity,
        Expression instance,
        Func<Expression, Expression?> conditionOf
    )
    {
        if (
            entity.Key is not { } key
            || !NamesOne(where, entity)
            || key.Value.Apply(instance) is not MemberExpression keyOfInstance
            || model.ForeignKeyFor(keyOfInstance) is not var (owner, foreignKey)
        )
        {
            return null;
        }

        var row = Expression.Parameter(entity.ClrType, "named");
        var type = typeof(Nullable<>).MakeGenericType(
            Nullable.GetUnderlyingType(foreignKey.ClrType) ?? foreignKey.ClrType
        );
        var own = MappedModel.PropertyOf(owner, foreignKey);
        var found = new RowQuery(model.Set(entity.ClrType), entity.ClrType)
            .Where(row, conditionOf(row))
            .First(row, Expression.Convert(key.Value.Apply(row), type));
        var same = Expression.Equal(Expression.Convert(own, type), found);
        return foreignKey.IsNullable ? Expression.AndAlso(Expressions.IsNotNull(own), same) : same;
    }

    private bool NamesOne(ObjectInput where, EntityDefinition entity) =>
        where.Fields is [{ Key: var name, Value: ObjectInput { Fields: [var operation] } }]
        && operation is { Key: "eq", Value: not NullInput }
        && entity.FindField(name) is ScalarField field
        && entity.Key?.Type.IsValueType == true
        && model.PropertyOf(field.Value.Body) is { } column
        && column
            .GetContainingIndexes()
            .Any(index => index is { IsUnique: true, Properties.Count: 1 });
}
