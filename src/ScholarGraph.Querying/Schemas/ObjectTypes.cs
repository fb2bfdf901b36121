using GraphQL.Types;
using ScholarGraph.Querying.Computing;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Querying.Schemas;

/// <summary>Makes the object, interface and union types of a model, each once.</summary>
internal sealed class ObjectTypes
{
    private readonly Dictionary<EntityDefinition, IGraphType> _types = [];
    private readonly ScalarTypes _scalars;
    private readonly EnumTypes _enums;

    public ObjectTypes(ScalarTypes scalars, EnumTypes enums, InputTypes inputs)
    {
        (_scalars, _enums) = (scalars, enums);
        Node = NodeType.Make(scalars);
        Connections = new ConnectionTypes(this, scalars, enums, inputs);
        Computed = new ComputedTypes(this, scalars, enums, inputs);
    }

    public InterfaceGraphType Node { get; }

    public ConnectionTypes Connections { get; }

    public ComputedTypes Computed { get; }

    public IGraphType Of(EntityDefinition entity) =>
        _types.TryGetValue(entity, out var known)
            ? known
            : entity.Shape switch
            {
                TypeShape.Interface => Interface(entity),
                TypeShape.Union => Union(entity),
                _ => Object(entity),
            };

    private ObjectGraphType Object(EntityDefinition entity)
    {
        var type = new ObjectGraphType { Name = entity.Name, Description = entity.Description };
        _types.Add(entity, type);
        foreach (var field in entity.Fields)
        {
            AddField(type, field);
        }

        if (entity.IsNode)
        {
            type.AddResolvedInterface(Node);
            Node.AddPossibleType(type);
        }

        foreach (var contract in entity.MemberOf.Where(m => m.Shape == TypeShape.Interface))
        {
            var shared = (InterfaceGraphType)Of(contract);
            type.AddResolvedInterface(shared);
            shared.AddPossibleType(type);
        }

        return type;
    }

    // Objects are written by plans, never resolved: introspection is all that GraphQL.NET executes here.
    private InterfaceGraphType Interface(EntityDefinition entity)
    {
        var type = new InterfaceGraphType
        {
            Name = entity.Name,
            Description = entity.Description,
            ResolveType = _ => null,
        };
        _types.Add(entity, type);
        foreach (var field in entity.Fields)
        {
            AddField(type, field);
        }

        foreach (var member in entity.Members)
        {
            _ = Of(member);
        }

        return type;
    }

    private UnionGraphType Union(EntityDefinition entity)
    {
        var type = new UnionGraphType
        {
            Name = entity.Name,
            Description = entity.Description,
            ResolveType = _ => null,
        };
        _types.Add(entity, type);
        foreach (var member in entity.Members)
        {
            type.AddMember((IObjectGraphType)Of(member));
        }

        return type;
    }

    /// <summary>Adds a field of an object, interface or edge.</summary>
    public void AddField(IComplexGraphType type, FieldDefinition field)
    {
        switch (field)
        {
            case IdField:
                type.Add(field.Name, field.Description, new NonNullGraphType(_scalars.Id));
                break;
            case ScalarField scalar:
                type.Add(
                    field.Name,
                    field.Description,
                    ValueType(scalar.Value.ReturnType, scalar.Scalar, scalar.IsNullable)
                );
                break;
            case ArgumentField computed:
                var added = type.Add(
                    field.Name,
                    field.Description,
                    ValueType(computed.Value.ReturnType, null, computed.IsNullable)
                );
                AddArgument(added, computed.Argument);
                break;
            case ValuesField values:
                var value = ValueType(values.ItemType, null, values.HasNulls);
                type.Add(
                    field.Name,
                    field.Description,
                    new NonNullGraphType(new ListGraphType(value))
                );
                break;
            case EitherField either:
                type.Add(field.Name, field.Description, Of(either.Target));
                break;
            case PickField pick:
                Connections.AddFilterAndOrder(
                    type.Add(field.Name, field.Description, Of(pick.Relation.Target)),
                    pick.Relation.Target
                );
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
                    Connections.AddFilterAndOrder(items, list.Relation.Target);
                }

                break;
            case FunctionField { Function: var function }:
                Computed.Add(type, field.Name, field.Description, function.Shape, function.Inputs);
                break;
            case ConnectionField page:
                Connections.Add(type, field.Name, field.Description, page.Connection);
                break;
        }
    }

    private IGraphType ValueType(Type clrType, string? scalar, bool nullable)
    {
        var type = Nullable.GetUnderlyingType(clrType) ?? clrType;
        var shown = type.IsEnum ? _enums.Of(type) : _scalars.Of(scalar ?? ScalarTypes.NameOf(type));
        return nullable ? shown : new NonNullGraphType(shown);
    }

    public void AddArgument(FieldType field, ArgumentDefinition argument)
    {
        var type = argument.Type.IsEnum ? _enums.Of(argument.Type) : _scalars.Of(argument.Type);
        field.Argument(
            argument.Name,
            argument.Description,
            new NonNullGraphType(type),
            argument.Default
        );
    }

    private static NonNullGraphType ListOf(IGraphType item) =>
        new(new ListGraphType(new NonNullGraphType(item)));
}
