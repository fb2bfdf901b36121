using System.Linq.Expressions;

namespace ScholarGraph.Querying.Modelling;

/// <summary>Declares an object type over the class <typeparamref name="T"/>. Each method adds one field and returns the same object.</summary>
/// <typeparam name="T">A class of the EF Core model.</typeparam>
public sealed partial class Entity<T> : EntityDefinition
    where T : class
{
    internal Entity(string name, string description, TypeShape shape = TypeShape.Object)
        : base(name, description, typeof(T)) => Shape = shape;

    /// <summary>Makes the type a <c>Node</c>: adds the <c>id</c> field, made of the type's name and the key.</summary>
    /// <param name="key">The unique column.</param>
    /// <param name="text">How the key reads in an id.</param>
    /// <param name="description">Description of the <c>id</c> field.</param>
    public Entity<T> Node<TKey>(
        Expression<Func<T, TKey>> key,
        KeyText<TKey> text,
        string description
    )
        where TKey : notnull
    {
        Key = new KeyDefinition(key, text);
        IsNode = true;
        Fields.Add(new IdField("id", description, this));
        return this;
    }

    /// <summary>Old keys go on resolving, where a client asks for an id: a key found in this table stands for another.</summary>
    public Entity<T> RedirectedBy<TRedirect, TKey>(
        Expression<Func<TRedirect, TKey>> old,
        Expression<Func<TRedirect, TKey>> current
    )
        where TRedirect : class
        where TKey : struct
    {
        RequiredKey.Redirects = new KeyRedirects(typeof(TRedirect), old, current);
        return this;
    }

    /// <summary>Names the unique column of a type that is listed but is no <c>Node</c>.</summary>
    public Entity<T> HasKey<TKey>(Expression<Func<T, TKey>> key)
        where TKey : notnull
    {
        Key = new KeyDefinition(key, null);
        return this;
    }

    /// <summary>The order of lists of this type when the client gives none; the key is added as the last term.</summary>
    public Entity<T> OrderedBy(Action<OrderTerms<T>> terms)
    {
        DefaultOrder = OrderTerms<T>.Build(terms);
        return this;
    }

    /// <summary>Adds a scalar or enum field; whether it can be null is read off the property.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="value">A property, or an expression EF Core can translate.</param>
    /// <param name="description">Description for readers of the API.</param>
    /// <param name="use">Whether it can also be filtered and sorted.</param>
    /// <param name="scalar">Name of the GraphQL scalar where the CLR type does not say it (e.g. <c>URL</c>).</param>
    /// <param name="nullable">Whether it can be null, where no property says so (e.g. a shadow property).</param>
    public Entity<T> Field<TValue>(
        string name,
        Expression<Func<T, TValue>> value,
        string description,
        FieldUse use = FieldUse.FilteredAndSorted,
        string? scalar = null,
        bool? nullable = null
    )
    {
        var isNullable = nullable ?? Nullability.OfValue(value);
        var lifted = isNullable ? Nullability.Lift(value) : value;
        Fields.Add(new ScalarField(name, description, lifted, [lifted], isNullable, use, scalar));
        return this;
    }

    /// <summary>
    /// Adds a list of scalars or enums that is kept with the object, as EF Core's primitive collections are. It cannot be sorted.
    /// </summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="values">The collection; where it is null the list is empty.</param>
    /// <param name="description">Description for readers of the API.</param>
    /// <param name="use">Whether it can also be filtered.</param>
    public Entity<T> Values<TItem>(
        string name,
        Expression<Func<T, IEnumerable<TItem>?>> values,
        string description,
        FieldUse use = FieldUse.Filtered
    )
    {
        Fields.Add(new ValuesField(name, description, values, typeof(TItem), use));
        return this;
    }

    /// <summary>
    /// Adds a text field with its normalised twin: it sorts by the twin, then by the text, and the filters that fold case and
    /// accents compare the twin. A text that is always folded is its own twin.
    /// </summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="value">The text as shown.</param>
    /// <param name="folded">Its twin, null exactly where the text is.</param>
    /// <param name="description">Description for readers of the API.</param>
    /// <param name="use">Whether it can also be filtered and sorted.</param>
    public Entity<T> Text(
        string name,
        Expression<Func<T, string?>> value,
        Expression<Func<T, string?>> folded,
        string description,
        FieldUse use = FieldUse.FilteredAndSorted
    )
    {
        Fields.Add(
            new ScalarField(
                name,
                description,
                value,
                [folded, value],
                Nullability.OfValue(value),
                use,
                null
            )
            {
                Folded = folded,
            }
        );
        return this;
    }

    /// <summary>Adds a scalar field that is computed with one enum argument.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="value">The value, from the object and the argument.</param>
    /// <param name="nullable">Whether it can be null.</param>
    /// <param name="argument">The argument.</param>
    /// <param name="description">Description for readers of the API.</param>
    public Entity<T> Field<TArgument, TValue>(
        string name,
        Expression<Func<T, TArgument, TValue>> value,
        bool nullable,
        ArgumentDefinition<TArgument> argument,
        string description
    )
        where TArgument : struct, Enum
    {
        Fields.Add(new ArgumentField(name, description, value, nullable, argument));
        return this;
    }
}
