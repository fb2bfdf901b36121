using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Querying.Computing;

/// <summary>Declares an object type over values of <typeparamref name="T"/>. Each method adds one field and returns the same object.</summary>
/// <typeparam name="T">The class of the values.</typeparam>
public sealed partial class ComputedType<T> : ComputedType
    where T : class
{
    internal ComputedType(string name, string description)
        : base(name, description, typeof(T)) { }

    /// <summary>Adds a scalar or enum.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="read">Reads the value.</param>
    /// <param name="description">Description for readers of the API.</param>
    /// <param name="nullable">Whether a text can be null; a <see cref="Nullable{T}"/> can.</param>
    /// <param name="scalar">Name of the GraphQL scalar where the CLR type does not say it (e.g. <c>ID</c>).</param>
    public ComputedType<T> Value<TValue>(
        string name,
        Func<T, TValue> read,
        string description,
        bool nullable = false,
        string? scalar = null
    ) => Add(name, description, ValueOf<TValue>(nullable, scalar), [], (o, _) => read(o));

    /// <summary>Adds a list of scalars or enums, none of them null.</summary>
    /// <inheritdoc cref="Value"/>
    public ComputedType<T> Values<TItem>(
        string name,
        Func<T, IReadOnlyList<TItem>> read,
        string description,
        string? scalar = null
    ) =>
        Add(
            name,
            description,
            new ListShape(ValueOf<TItem>(false, scalar), false),
            [],
            (o, _) => read(o)
        );

    /// <summary>Adds an object of the database.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="key">Reads its key; for an interface or union an <see cref="EntityReference"/>. Null where there is none.</param>
    /// <param name="target">Its type.</param>
    /// <param name="description">Description for readers of the API.</param>
    /// <param name="nullable">Whether it can be null, or have gone.</param>
    public ComputedType<T> One<TKey>(
        string name,
        Func<T, TKey> key,
        EntityDefinition target,
        string description,
        bool nullable = false
    ) => Add(name, description, new EntityShape(target, nullable), [], (o, _) => key(o));

    /// <summary>Adds a list of objects of the database, in the order of the keys.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="keys">Reads their keys.</param>
    /// <param name="target">Their type.</param>
    /// <param name="description">Description for readers of the API.</param>
    public ComputedType<T> Many<TKey>(
        string name,
        Func<T, IReadOnlyList<TKey>> keys,
        EntityDefinition target,
        string description
    ) => Many(name, (o, _) => keys(o), target, description, []);

    /// <summary>Adds a list of objects of the database with arguments.</summary>
    /// <inheritdoc cref="Many{TKey}(string, Func{T, IReadOnlyList{TKey}}, EntityDefinition, string)"/>
    /// <param name="name">Name in the API.</param>
    /// <param name="keys">Reads their keys.</param>
    /// <param name="target">Their type.</param>
    /// <param name="description">Description for readers of the API.</param>
    /// <param name="inputs">The arguments.</param>
    public ComputedType<T> Many<TKey>(
        string name,
        Func<T, CallArguments, IReadOnlyList<TKey>> keys,
        EntityDefinition target,
        string description,
        IReadOnlyList<InputDefinition> inputs
    ) =>
        Add(
            name,
            description,
            new ListShape(new EntityShape(target, false), false),
            inputs,
            (o, arguments) => keys(o, arguments)
        );

    /// <summary>Adds an object that the value holds.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="type">Its type.</param>
    /// <param name="description">Description for readers of the API.</param>
    /// <param name="nullable">Whether it can be null.</param>
    public ComputedType<T> Object<TInner>(
        string name,
        Func<T, TInner?> read,
        ComputedType<TInner> type,
        string description,
        bool nullable = false
    )
        where TInner : class =>
        Add(name, description, new ObjectShape(type, nullable), [], (o, _) => read(o));

    /// <summary>Adds a list of objects that the value holds.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="read">Reads them.</param>
    /// <param name="type">Their type.</param>
    /// <param name="description">Description for readers of the API.</param>
    /// <param name="nullable">Whether the list can be null.</param>
    public ComputedType<T> List<TInner>(
        string name,
        Func<T, IReadOnlyList<TInner>?> read,
        ComputedType<TInner> type,
        string description,
        bool nullable = false
    )
        where TInner : class =>
        Add(
            name,
            description,
            new ListShape(new ObjectShape(type, false), nullable),
            [],
            (o, _) => read(o)
        );

    internal ComputedType<T> Add(
        string name,
        string description,
        Shape shape,
        IReadOnlyList<InputDefinition> inputs,
        Func<T, CallArguments, object?> read
    )
    {
        Fields.Add(
            new ComputedField(
                name,
                description,
                shape,
                inputs,
                (o, arguments) => read((T)o, arguments)
            )
        );
        return this;
    }

    private static ValueShape ValueOf<TValue>(bool nullable, string? scalar) =>
        new(
            Nullable.GetUnderlyingType(typeof(TValue)) ?? typeof(TValue),
            scalar,
            nullable || Nullable.GetUnderlyingType(typeof(TValue)) is not null
        );
}
