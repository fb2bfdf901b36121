using GraphQL.Types;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Querying.Schemas;

/// <summary>Makes the object, connection and edge types of a model, each once.</summary>
internal sealed class ObjectTypes(
    GraphModel model,
    ScalarTypes scalars,
    EnumTypes enums,
    InputTypes inputs
)
{
    private readonly Dictionary<EntityDefinition, ObjectGraphType> _objects = [];
    private readonly Dictionary<ConnectionDefinition, ObjectGraphType> _connections = [];
    private readonly ObjectGraphType _pageInfo = PageInfoType.Make(scalars);
    private readonly SummaryTypes _summaries = new(scalars, enums);

    public InterfaceGraphType Node { get; } = MakeNode(scalars);

    /// <summary>The query type with its root fields.</summary>
    public ObjectGraphType Query()
    {
        var query = new ObjectGraphType
        {
            Name = "Query",
            Description = "Everything that can be asked.",
        };
        var id = new NonNullGraphType(scalars.Id);
        query
            .Add("node", "Fetches an object given its ID.", Node)
            .Argument("id", "ID of the object.", id);
        query
            .Add(
                "nodes",
                "Lookup nodes by a list of IDs.",
                new NonNullGraphType(new ListGraphType(Node))
            )
            .Argument("ids", "The list of node IDs.", new NonNullGraphType(new ListGraphType(id)));
        foreach (var field in model.RootFields)
        {
            AddRoot(query, field);
        }

        return query;
    }

    public ObjectGraphType Of(EntityDefinition entity)
    {
        if (_objects.TryGetValue(entity, out var known))
        {
            return known;
        }

        var type = new ObjectGraphType { Name = entity.Name, Description = entity.Description };
        _objects.Add(entity, type);
        foreach (var field in entity.Fields)
        {
            AddField(type, field);
        }

        if (entity.IsNode)
        {
            type.AddResolvedInterface(Node);
            Node.AddPossibleType(type);
        }

        return type;
    }

    private void AddRoot(ObjectGraphType query, RootField field)
    {
        switch (field)
        {
            case ByIdField byId:
                query
                    .Add(field.Name, field.Description, Of(byId.Target))
                    .Argument("id", "Global id of the object.", new NonNullGraphType(scalars.Id));
                break;
            case LookupField lookup:
                var found = query.Add(field.Name, field.Description, Of(lookup.Target));
                foreach (var argument in lookup.Arguments)
                {
                    AddArgument(found, argument);
                }

                break;
            case SingletonField singleton:
                query.Add(
                    field.Name,
                    field.Description,
                    new NonNullGraphType(Of(singleton.Target))
                );
                break;
            case RootConnectionField page:
                AddConnection(query, field.Name, field.Description, page.Connection);
                break;
        }
    }

    private void AddField(ObjectGraphType type, FieldDefinition field)
    {
        switch (field)
        {
            case IdField:
                type.Add(field.Name, field.Description, new NonNullGraphType(scalars.Id));
                break;
            case ScalarField scalar:
                type.Add(
                    field.Name,
                    field.Description,
                    ValueType(scalar.Value.ReturnType, scalar.Scalar, scalar.IsNullable)
                );
                break;
            case ComputedField computed:
                var added = type.Add(
                    field.Name,
                    field.Description,
                    ValueType(computed.Value.ReturnType, null, computed.IsNullable)
                );
                AddArgument(added, computed.Argument);
                break;
            case ObjectField one:
                var target = Of(one.Target);
                type.Add(
                    field.Name,
                    field.Description,
                    one.IsNullable ? target : new NonNullGraphType(target)
                );
                break;
            case ListField list:
                var items = type.Add(
                    field.Name,
                    field.Description,
                    ListOf(Of(list.Relation.Target))
                );
                if (list.HasArguments)
                {
                    AddFilterAndOrder(items, list.Relation.Target);
                }

                break;
            case ConnectionField page:
                AddConnection(type, field.Name, field.Description, page.Connection);
                break;
        }
    }

    private IGraphType ValueType(Type clrType, string? scalar, bool nullable)
    {
        var type = Nullable.GetUnderlyingType(clrType) ?? clrType;
        var shown = type.IsEnum ? enums.Of(type) : scalars.Of(scalar ?? ScalarTypes.NameOf(type));
        return nullable ? shown : new NonNullGraphType(shown);
    }

    private void AddArgument(FieldType field, ArgumentDefinition argument)
    {
        var type = argument.Type.IsEnum ? enums.Of(argument.Type) : scalars.Of(argument.Type);
        field.Argument(
            argument.Name,
            argument.Description,
            new NonNullGraphType(type),
            argument.Default
        );
    }

    private void AddConnection(
        ObjectGraphType type,
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

    private void AddFilterAndOrder(FieldType field, EntityDefinition subject)
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
        var node = Of(connection.Node);
        var edge = new ObjectGraphType
        {
            Name = connection.EdgeName,
            Description = "An edge in a connection.",
        };
        edge.Add("cursor", "A cursor for use in pagination.", new NonNullGraphType(scalars.String));
        edge.Add("node", "The item at the end of the edge.", new NonNullGraphType(node));
        foreach (var field in connection.EdgeFields)
        {
            AddField(edge, field);
        }

        type.Add("pageInfo", "Information to aid in pagination.", new NonNullGraphType(_pageInfo));
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

    private static NonNullGraphType ListOf(IGraphType item) =>
        new(new ListGraphType(new NonNullGraphType(item)));

    private static InterfaceGraphType MakeNode(ScalarTypes scalars)
    {
        var node = new InterfaceGraphType
        {
            Name = "Node",
            Description =
                "The node interface is implemented by entities that have a global unique identifier.",
            // Objects are written by plans, never resolved: introspection is all that GraphQL.NET executes here.
            ResolveType = _ => null,
        };
        node.Add("id", "Global id of the object.", new NonNullGraphType(scalars.Id));
        return node;
    }
}
