using System.Linq.Expressions;

namespace ScholarGraph.Querying.Modelling;

/// <summary>A connection type with its edge, shared by every field of that type.</summary>
public sealed class ConnectionDefinition
{
    internal ConnectionDefinition(string name, EntityDefinition node, EntityDefinition? row)
    {
        Name = name;
        Node = node;
        Row = row;
    }

    /// <summary>Name without <c>Connection</c>: the field's name with a capital.</summary>
    public string Name { get; }

    /// <summary>Type of the nodes.</summary>
    public EntityDefinition Node { get; }

    /// <summary>
    /// The edge's own facts: the type that filter and order speak of, over the row between parent and node; null where they
    /// speak of the node. Its scalar, list and connection fields stand on the edge.
    /// </summary>
    public EntityDefinition? Row { get; }

    internal AggregatesDefinition? Aggregates { get; private set; }

    internal FacetsDefinition? Facets { get; private set; }

    /// <summary>Adds <c>aggregates</c>: what there is to tell of all elements that pass the filter.</summary>
    /// <typeparam name="T">What filter and order speak of.</typeparam>
    /// <param name="typeName">Name of the type in the API.</param>
    /// <param name="description">Description for readers of the API.</param>
    /// <param name="fields">Adds its fields.</param>
    public ConnectionDefinition Aggregated<T>(
        string typeName,
        string description,
        Action<Aggregates<T>> fields
    )
        where T : class
    {
        ArgumentNullException.ThrowIfNull(fields);
        Demand<T>();
        var aggregates = new Aggregates<T>();
        fields(aggregates);
        Aggregates = new AggregatesDefinition(typeName, description, aggregates.Fields);
        return this;
    }

    /// <summary>Adds <c>facets</c>: how many of the elements that pass the filter have each value.</summary>
    /// <typeparam name="T">What filter and order speak of.</typeparam>
    /// <typeparam name="TFacet">The enum that names the facets.</typeparam>
    /// <param name="facets">Adds one for each value of the enum.</param>
    public ConnectionDefinition Faceted<T, TFacet>(Action<Facets<T, TFacet>> facets)
        where T : class
        where TFacet : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(facets);
        Demand<T>();
        var all = new Facets<T, TFacet>();
        facets(all);
        Facets = new FacetsDefinition(typeof(TFacet), all.All);
        return this;
    }

    internal string TypeName => Name + "Connection";

    internal string EdgeName => Name + "Edge";

    /// <summary>What filter and order speak of.</summary>
    internal EntityDefinition Subject => Row ?? Node;

    /// <summary>From a row of the relation to the subject of filter and order.</summary>
    internal LambdaExpression SubjectOf(Relation relation)
    {
        if (Row is null)
        {
            return relation.Node;
        }

        var row = Expression.Parameter(Row.ClrType, "row");
        return Expression.Lambda(row, row);
    }

    /// <summary>The row's fields that stand on the edge: all but the way to the node.</summary>
    internal IEnumerable<FieldDefinition> EdgeFields =>
        Row is null ? [] : Row.Fields.Where(f => f is not (ObjectField or IdField));

    private void Demand<T>()
    {
        if (Subject.ClrType != typeof(T))
        {
            throw new InvalidOperationException(
                $"The filter of {TypeName} speaks of {Subject.ClrType.Name}, not of {typeof(T).Name}."
            );
        }
    }
}
