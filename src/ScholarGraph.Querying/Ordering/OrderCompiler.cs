using System.Linq.Expressions;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Ordering;

/// <summary>Turns an <c>order</c> argument, or a default order, into the keys of a level. The unique key always comes last.</summary>
/// <param name="keysMax">Most keys of one order.</param>
/// <param name="model">Knows how the database stores them.</param>
internal sealed class OrderCompiler(int keysMax, MappedModel model)
{
    /// <param name="order">The coerced argument; null where the client gives none.</param>
    /// <param name="row">The level's row.</param>
    /// <param name="subject">What the order speaks of.</param>
    /// <param name="instance">The subject, from the row.</param>
    /// <param name="fallback">Order over the row when the client gives none; empty: the subject's default.</param>
    /// <exception cref="Errors.GraphFieldException">More keys than allowed.</exception>
    public IReadOnlyList<OrderKey> Compile(
        InputValue? order,
        ParameterExpression row,
        EntityDefinition subject,
        Expression instance,
        IReadOnlyList<OrderTerm> fallback
    )
    {
        var keys = new KeyList(row, keysMax, model);
        if (order is ListInput list)
        {
            foreach (var item in list.Items.OfType<ObjectInput>())
            {
                Add(keys, item, subject, instance, false);
            }
        }

        if (keys.Count == 0)
        {
            var (terms, on) =
                fallback.Count > 0 ? (fallback, (Expression)row) : (subject.DefaultOrder, instance);
            foreach (var term in terms)
            {
                keys.Add(term.Value.Apply(on), term.Descending, Nullability.OfValue(term.Value));
            }
        }

        keys.Add(subject.RequiredKey.Value.Apply(instance), false, false);
        return keys.ToList();
    }

    private static void Add(
        KeyList keys,
        ObjectInput order,
        EntityDefinition entity,
        Expression instance,
        bool nullable
    )
    {
        foreach (var (name, value) in order.Fields)
        {
            switch (entity.FindField(name), value)
            {
                case (IdField, EnumInput direction):
                    keys.Add(
                        entity.RequiredKey.Value.Apply(instance),
                        IsDescending(direction),
                        nullable
                    );
                    break;
                case (ScalarField field, EnumInput direction):
                    foreach (var key in field.OrderKeys)
                    {
                        keys.Add(
                            key.Apply(instance),
                            IsDescending(direction),
                            nullable || field.IsNullable
                        );
                    }

                    break;
                case (ObjectField field, ObjectInput inner):
                    Add(
                        keys,
                        inner,
                        field.Target,
                        field.Path.Apply(instance),
                        nullable || field.IsNullable
                    );
                    break;
            }
        }
    }

    private static bool IsDescending(EnumInput direction) => direction.Name == "DESC";
}
