using System.Linq.Expressions;

namespace ScholarGraph.Querying.Modelling;

/// <summary>
/// Declares an API over an EF Core model: its types, connections, enums and root fields. <c>node</c> and <c>nodes</c> come by
/// themselves. Declare all, then hand it to the engine; not thread-safe while being declared.
/// </summary>
public sealed partial class GraphModel
{
    internal List<EntityDefinition> Entities { get; } = [];

    internal List<EntityDefinition> Views { get; } = [];

    internal List<ConnectionDefinition> Connections { get; } = [];

    internal List<RootField> RootFields { get; } = [];

    internal Dictionary<Type, EnumDefinition> Enums { get; } = [];

    /// <summary>What the normalised twins were made with; null: texts are compared as they are only.</summary>
    internal Func<string, string>? Folding { get; private set; }

    /// <summary>
    /// Says how the normalised twins of texts are made, and so gives texts that have one the filters that fold case and accents.
    /// </summary>
    /// <param name="fold">The folding; thread-safe.</param>
    public GraphModel FoldsTexts(Func<string, string> fold)
    {
        Folding = fold;
        return this;
    }

    /// <summary>Declares an object type.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="description">Description for readers of the API.</param>
    public Entity<T> Entity<T>(string name, string description)
        where T : class
    {
        var entity = new Entity<T>(name, description);
        Entities.Add(entity);
        return entity;
    }

    /// <summary>
    /// Declares an interface over a base class; each object type that implements it gets its fields. Every mapped class below the
    /// base class must be a member. Over a C# interface it can be the type of a field, but not be listed.
    /// </summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="description">Description for readers of the API.</param>
    public Entity<T> Interface<T>(string name, string description)
        where T : class => Abstract<T>(name, description, TypeShape.Interface);

    /// <summary>
    /// Declares a union. Over a base class it can be listed: what it declares itself is what its filter and order speak of.
    /// </summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="description">Description for readers of the API.</param>
    public Entity<T> Union<T>(string name, string description)
        where T : class => Abstract<T>(name, description, TypeShape.Union);

    /// <summary>
    /// Declares a view of a class that is no object type of its own: the facts of an edge, or a filter.
    /// </summary>
    /// <param name="name">Name that filter and sort inputs are made of.</param>
    /// <param name="description">Description for readers of the API.</param>
    public Entity<T> EdgeView<T>(string name, string description)
        where T : class
    {
        var view = new Entity<T>(name, description);
        Views.Add(view);
        return view;
    }

    /// <summary>Declares a connection type.</summary>
    /// <param name="name">Name without <c>Connection</c>.</param>
    /// <param name="node">Type of the nodes.</param>
    /// <param name="row">The edge's own facts; null where it has none.</param>
    public ConnectionDefinition Connection(
        string name,
        EntityDefinition node,
        EntityDefinition? row = null
    )
    {
        var connection = new ConnectionDefinition(name, node, row);
        Connections.Add(connection);
        return connection;
    }

    /// <summary>Describes an enum and its values; names become upper case with underscores.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="description">Description for readers of the API.</param>
    /// <param name="values">A description for each value.</param>
    public GraphModel Enum<TEnum>(
        string name,
        string description,
        params (TEnum Value, string Description)[] values
    )
        where TEnum : struct, Enum
    {
        Enums.Add(
            typeof(TEnum),
            new EnumDefinition(
                name,
                description,
                [.. values.Select(v => ((object)v.Value, v.Description))]
            )
        );
        return this;
    }

    /// <summary>Adds a root field that finds one object by its global id; null when there is none.</summary>
    public GraphModel ById(string name, EntityDefinition target, string description)
    {
        RootFields.Add(new ByIdField(name, description, target));
        return this;
    }

    /// <summary>Adds a root field that finds one object by one argument; null when there is none.</summary>
    public GraphModel Lookup<T, TArgument>(
        string name,
        Entity<T> target,
        ArgumentDefinition<TArgument> argument,
        Expression<Func<T, TArgument, bool>> predicate,
        string description
    )
        where T : class
    {
        RootFields.Add(new LookupField(name, description, target, [argument], predicate));
        return this;
    }

    /// <summary>Adds a root field that finds one object by two arguments; null when there is none.</summary>
    public GraphModel Lookup<T, TFirst, TSecond>(
        string name,
        Entity<T> target,
        ArgumentDefinition<TFirst> first,
        ArgumentDefinition<TSecond> second,
        Expression<Func<T, TFirst, TSecond, bool>> predicate,
        string description
    )
        where T : class
    {
        RootFields.Add(new LookupField(name, description, target, [first, second], predicate));
        return this;
    }

    /// <summary>
    /// Adds a root field for the first of a set that passes the client's filter, in the client's order; null when there is none.
    /// </summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="target">Type of the object.</param>
    /// <param name="description">Description for readers of the API.</param>
    /// <param name="single">Whether a second one is an error (HC0022).</param>
    public GraphModel First<T>(
        string name,
        Entity<T> target,
        string description,
        bool single = false
    )
        where T : class
    {
        Expression<Func<T, T>> self = row => row;
        RootFields.Add(
            new RootPickField(name, description, new Relation(null, self, target), single)
        );
        return this;
    }

    /// <summary>Adds a root field for the one row of a table.</summary>
    public GraphModel Singleton(string name, EntityDefinition target, string description)
    {
        RootFields.Add(new SingletonField(name, description, target));
        return this;
    }

    /// <summary>Adds a root connection over a whole set, or the part of it that fulfils a condition.</summary>
    public GraphModel RootConnection<T>(
        string name,
        Entity<T> node,
        ConnectionDefinition connection,
        string description,
        Expression<Func<T, bool>>? condition = null
    )
        where T : class
    {
        Expression<Func<T, T>> self = row => row;
        var relation = new Relation(null, self, node) { Condition = condition };
        RootFields.Add(new RootConnectionField(name, description, relation, connection));
        return this;
    }

    private Entity<T> Abstract<T>(string name, string description, TypeShape shape)
        where T : class
    {
        var entity = new Entity<T>(name, description, shape);
        Entities.Add(entity);
        return entity;
    }
}
