using GraphQL.Types;
using ScholarGraph.Querying.Computing;
using ScholarGraph.Querying.Summarizing;

namespace ScholarGraph.Querying.Schemas;

/// <summary>Makes the types of what C# answers, each once: objects, unions of errors, input objects and arguments.</summary>
internal sealed class ComputedTypes(
    ObjectTypes objects,
    ScalarTypes scalars,
    EnumTypes enums,
    InputTypes inputs
)
{
    private readonly Dictionary<ComputedType, ObjectGraphType> _types = [];
    private readonly Dictionary<ComputedUnion, UnionGraphType> _unions = [];
    private readonly Dictionary<InputObject, InputObjectGraphType> _inputs = [];

    /// <summary>The interface of what callers of mutations do wrong; null where nobody can.</summary>
    public InterfaceGraphType? Error { get; private set; }

    /// <summary>The query type, once it is made: payloads lead back to it.</summary>
    public IObjectGraphType? Query { get; set; }

    /// <summary>Adds a field with its arguments.</summary>
    public FieldType Add(
        IComplexGraphType type,
        string name,
        string description,
        Shape shape,
        IReadOnlyList<InputDefinition> arguments
    )
    {
        var field = type.Add(name, description, Of(shape));
        foreach (var argument in arguments)
        {
            field.Argument(argument.Name, argument.Description, Of(argument), argument.Default);
            if (argument.Weight is { } weight)
            {
                field.Arguments!.Find(argument.Name)!.Costs(weight);
            }
        }

        if (arguments.FirstOrDefault(a => a.Kind == InputKind.Size) is { } size)
        {
            field.Metadata[SchemaWeights.Size] = size;
        }

        return field;
    }

    /// <summary>The type of an input object.</summary>
    public InputObjectGraphType Of(InputObject input)
    {
        if (_inputs.TryGetValue(input, out var known))
        {
            return known;
        }

        var type = new InputObjectGraphType { Name = input.Name, Description = input.Description };
        _inputs.Add(input, type);
        foreach (var field in input.Fields)
        {
            type.Add(field.Name, field.Description, Of(field)).DefaultValue = field.Default;
        }

        return type;
    }

    /// <summary>The type of an object.</summary>
    public IGraphType Of(ComputedType computed)
    {
        if (computed.IsBuiltIn)
        {
            return computed.Name == FacetCounts.TypeName
                ? objects.Connections.FacetCount
                : objects.Connections.PageInfo;
        }

        if (_types.TryGetValue(computed, out var known))
        {
            return known;
        }

        var type = new ObjectGraphType { Name = computed.Name, Description = computed.Description };
        _types.Add(computed, type);
        foreach (var field in computed.Fields)
        {
            Add(type, field.Name, field.Description, field.Shape, field.Inputs);
        }

        if (computed.IsError)
        {
            var error = Error ??= MakeError();
            type.AddResolvedInterface(error);
            error.AddPossibleType(type);
        }

        return type;
    }

    private IGraphType Of(Shape shape)
    {
        var type = shape switch
        {
            ValueShape { Type: { IsEnum: true } clr } => enums.Of(clr),
            ValueShape { Scalar: { } name } => scalars.Of(name),
            ValueShape value => scalars.Of(value.Type),
            ObjectShape { Type: var computed } => Of(computed),
            UnionShape { Union: var union } => Of(union),
            EntityShape { Entity: var entity } => objects.Of(entity),
            ListShape { Item: var item } => new ListGraphType(Of(item)),
            QueryShape => Query!,
            _ => throw new InvalidOperationException($"{shape} has no type."),
        };
        return shape.IsNullable ? type : new NonNullGraphType(type);
    }

    private UnionGraphType Of(ComputedUnion union)
    {
        if (_unions.TryGetValue(union, out var known))
        {
            return known;
        }

        var type = new UnionGraphType
        {
            Name = union.Name,
            Description = union.Description,
            ResolveType = _ => null,
        };
        _unions.Add(union, type);
        foreach (var member in union.Members)
        {
            type.AddMember((IObjectGraphType)Of(member));
        }

        return type;
    }

    private IGraphType Of(InputDefinition input)
    {
        var type = input.Kind switch
        {
            InputKind.Id => scalars.Id,
            InputKind.Filter => inputs.Filter(input.Entity!),
            InputKind.Object => Of(input.Fields!),
            _ when input.Type!.IsEnum => enums.Of(input.Type),
            _ => input.Scalar is { } name ? scalars.Of(name) : scalars.Of(input.Type!),
        };
        var whole = input.IsList ? new ListGraphType(new NonNullGraphType(type)) : type;
        return input.IsOptional ? whole : new NonNullGraphType(whole);
    }

    private InterfaceGraphType MakeError()
    {
        var error = new InterfaceGraphType
        {
            Name = "Error",
            Description = "Something that the caller of a mutation did wrong.",
            ResolveType = _ => null,
        };
        error.Add("message", "What is wrong, readable.", new NonNullGraphType(scalars.String));
        return error;
    }
}
