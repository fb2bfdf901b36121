using System.Linq.Expressions;

namespace ScholarGraph.Querying.Modelling;

/// <content>Interfaces and unions.</content>
public sealed partial class Entity<T>
{
    /// <summary>
    /// Makes the type implement an interface: it gets the fields, key and order that the interface has declared so far, and that it
    /// has not declared itself.
    /// </summary>
    /// <param name="contract">The interface, over a base class (or a C# interface) of <typeparamref name="T"/>.</param>
    public Entity<T> Implements<TBase>(Entity<TBase> contract)
        where TBase : class
    {
        ArgumentNullException.ThrowIfNull(contract);
        Join(contract, TypeShape.Interface);
        foreach (var field in contract.Fields.Where(f => FindField(f.Name) is null).ToList())
        {
            Fields.Add(Inheritance.Of(field, this));
        }

        IsNode |= contract.IsNode;
        Key ??= contract.Key is { } key ? key.For(this) : null;
        if (DefaultOrder.Count == 0)
        {
            DefaultOrder =
            [
                .. contract.DefaultOrder.Select(term =>
                    term with
                    {
                        Value = Inheritance.Of(term.Value, typeof(T)),
                    }
                ),
            ];
        }

        return this;
    }

    /// <summary>Makes the type a member of a union.</summary>
    /// <param name="union">The union. Where it is listed, it is over a base class of <typeparamref name="T"/>.</param>
    public Entity<T> In(EntityDefinition union)
    {
        ArgumentNullException.ThrowIfNull(union);
        Join(union, TypeShape.Union);
        return this;
    }

    /// <summary>Adds a to-one field that is an object of either of two types: the first path that is not null.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="target">A union or interface of both.</param>
    /// <param name="first">A navigation.</param>
    /// <param name="firstType">Type of the object behind it.</param>
    /// <param name="second">Another navigation.</param>
    /// <param name="secondType">Type of the object behind it.</param>
    /// <param name="description">Description for readers of the API.</param>
    public Entity<T> Either<TFirst, TSecond>(
        string name,
        EntityDefinition target,
        Expression<Func<T, TFirst?>> first,
        Entity<TFirst> firstType,
        Expression<Func<T, TSecond?>> second,
        Entity<TSecond> secondType,
        string description
    )
        where TFirst : class
        where TSecond : class
    {
        Fields.Add(
            new EitherField(name, description, target, [(first, firstType), (second, secondType)])
        );
        return this;
    }

    private void Join(EntityDefinition group, TypeShape shape)
    {
        if (group.Shape != shape || IsAbstract)
        {
            throw new InvalidOperationException(
                $"{Name} cannot be a member of {group.Name}: only object types are, of an {shape.ToString().ToLowerInvariant()}."
            );
        }

        group.Members.Add(this);
        MemberOf.Add(group);
    }
}
