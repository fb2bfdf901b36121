using GraphQL.Types;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Querying.Schemas;

/// <summary>Makes the connection and edge types of a model, each once, and the arguments of fields that are filtered and ordered.</summary>
internal sealed class ConnectionTypes(
    ObjectTypes objects,
    ScalarTypes scalars,
    EnumTypes enums,
    InputTypes inputs
)
{
    private readonly Dictionary<ConnectionDefinition, ObjectGraphType> _connections = [];
    private readonly SummaryTypes _summaries = new(scalars, enums);

    /// <summary>The type <c>PageInfo</c>.</summary>
    public ObjectGraphType PageInfo { get; } = PageInfoType.Make(scalars);

    /// <summary>The type <c>FacetCount</c>.</summary>
    public ObjectGraphType FacetCount => _summaries.FacetCount();

    /// <summary>Adds a connection field with its arguments.</summary>
    public void Add(
        IComplexGraphType type,
        string name,
        string description,
        ConnectionDefinition connection
    )
    {
        var field = type.Add(name, description, Connection(connection));
        field.Argument("first", "Returns the first _n_ elements from the list.", scalars.Int);
        field.Argument(
            "after",
            "Returns the elements in the list that come after the specified cursor.",
            scalars.String
        );
        field.Argument("last", "Returns the last _n_ elements from the list.", scalars.Int);
        field.Argument(
            "before",
            "Returns the elements in the list that come before the specified cursor.",
            scalars.String
        );
        AddFilterAndOrder(field, connection.Subject);
    }

    /// <summary>Adds <c>where</c> and <c>order</c>.</summary>
    public void AddFilterAndOrder(FieldType field, EntityDefinition subject)
    {
        field.Argument("where", "Only the elements that fulfil this.", inputs.Filter(subject));
        field.Argument(
            "order",
            "Order of the elements, most significant first.",
            new ListGraphType(new NonNullGraphType(inputs.Sort(subject)))
        );
    }

    private ObjectGraphType Connection(ConnectionDefinition connection)
    {
        if (_connections.TryGetValue(connection, out var known))
        {
            return known;
        }

        var type = new ObjectGraphType
        {
            Name = connection.TypeName,
            Description = "A connection to a list of items.",
        };
        _connections.Add(connection, type);
        var node = objects.Of(connection.Node);
        var edge = new ObjectGraphType
        {
            Name = connection.EdgeName,
            Description = "An edge in a connection.",
        };
        edge.Add("cursor", "A cursor for use in pagination.", new NonNullGraphType(scalars.String));
        edge.Add("node", "The item at the end of the edge.", new NonNullGraphType(node));
        foreach (var field in connection.EdgeFields)
        {
            objects.AddField(edge, field);
        }

        type.Add("pageInfo", "Information to aid in pagination.", new NonNullGraphType(PageInfo));
        type.Add("edges", "A list of edges.", new ListGraphType(new NonNullGraphType(edge)));
        type.Add(
            "nodes",
            "A flattened list of the nodes.",
            new ListGraphType(new NonNullGraphType(node))
        );
        type.Add(
            "totalCount",
            "Identifies the total count of items in the connection; counted only when selected.",
            new NonNullGraphType(scalars.Int)
        );
        _summaries.Add(type, connection);
        return type;
    }
}
