using GraphQL.Types;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Querying.Schemas;

/// <summary>Makes the filter and sort inputs of a model, under HotChocolate's names, each once.</summary>
internal sealed class InputTypes(ScalarTypes scalars, EnumTypes enums, bool folds)
{
    /// <summary>Name of the enum of directions.</summary>
    public const string DirectionName = "SortEnumType";

    private const string ListFilterPrefix = "ListFilterInputTypeOf";

    private readonly Dictionary<string, IInputObjectGraphType> _inputs = [];
    private IGraphType? _direction;

    /// <summary>Whether an input of this name is the filter of a list.</summary>
    public static bool IsListFilter(string name) =>
        name.StartsWith(ListFilterPrefix, StringComparison.Ordinal);

    /// <summary>The filter of an object type, a view, or a list of either.</summary>
    public IGraphType Filter(EntityDefinition entity)
    {
        if (_inputs.TryGetValue(entity.FilterName, out var known))
        {
            return known;
        }

        var input = Add(
            entity.FilterName,
            $"Conditions on {entity.Name}; all that are given must hold."
        );
        Combine(input);
        foreach (var field in entity.Fields.Where(f => f.Use.HasFlag(FieldUse.Filtered)))
        {
            input.Add(field.Name, $"Condition on `{field.Name}`.", FilterOf(field));
        }

        return input;
    }

    /// <summary>The sort input of an object type or a view.</summary>
    public IGraphType Sort(EntityDefinition entity)
    {
        if (_inputs.TryGetValue(entity.SortName, out var known))
        {
            return known;
        }

        var input = Add(
            entity.SortName,
            $"An order of {entity.Name}: the keys count in the order given, best one key an object."
        );
        foreach (var field in entity.Fields.Where(f => f.Use.HasFlag(FieldUse.Sorted)))
        {
            if (field is ScalarField or IdField)
            {
                input.Add(
                    field.Name,
                    $"Order by `{field.Name}`; null comes first ascending, last descending.",
                    Direction
                );
            }
            else if (field is ObjectField one)
            {
                input.Add(field.Name, $"Order by a field of `{field.Name}`.", Sort(one.Target));
            }
        }

        return input;
    }

    private IGraphType Direction =>
        _direction ??= EnumTypes.Plain(
            DirectionName,
            "Direction of an order.",
            ("ASC", "Smallest first, null before all."),
            ("DESC", "Largest first, null after all.")
        );

    private IGraphType FilterOf(FieldDefinition field) =>
        field switch
        {
            IdField => Comparison("ID", scalars.Id, ordered: false),
            ScalarField scalar => Operations(scalar),
            ObjectField one => Filter(one.Target),
            ListField list => ListFilter(list.Relation.Target),
            ConnectionField { Connection: var connection } => ListFilter(connection.Subject),
            _ => throw new NotSupportedException($"`{field.Name}` cannot be filtered."),
        };

    private InputObjectGraphType Operations(ScalarField field)
    {
        var type = Nullable.GetUnderlyingType(field.Value.ReturnType) ?? field.Value.ReturnType;
        if (type.IsEnum)
        {
            var shown = enums.Of(type);
            return Comparison(
                shown.Name,
                shown,
                ordered: false,
                shown.Name + "OperationFilterInput"
            );
        }

        var name = field.Scalar ?? ScalarTypes.NameOf(type);
        return name switch
        {
            "String" => Text(hasTwin: field.Folded is not null),
            "Boolean" => Comparison(name, scalars.Boolean, ordered: false, lists: false),
            _ => Comparison(name, scalars.Of(name), ordered: type != typeof(string)),
        };
    }

    private InputObjectGraphType Text(bool hasTwin)
    {
        // Where texts fold at all, one without a twin has an input of its own: it lacks the operators that need one.
        var name = hasTwin || !folds ? TextOperationTypes.Name : TextOperationTypes.ExactName;
        if (_inputs.TryGetValue(name, out var known))
        {
            return (InputObjectGraphType)known;
        }

        var input = Add(name, TextOperationTypes.Description(name));
        Combine(input);
        TextOperationTypes.Fill(input, scalars, hasTwin && folds);
        return input;
    }

    private InputObjectGraphType Comparison(
        string scalar,
        IGraphType type,
        bool ordered,
        string? inputName = null,
        bool lists = true
    )
    {
        var name = inputName ?? ScalarTypes.FilterNameOf(scalar);
        if (_inputs.TryGetValue(name, out var known))
        {
            return (InputObjectGraphType)known;
        }

        var input = Add(name, $"Conditions on a value of type {scalar}.");
        input.Add("eq", "Is this value; null: is unknown.", type);
        input.Add("neq", "Is not this value; an unknown one is not.", type);
        if (lists)
        {
            // HotChocolate prints the items of an enum list as non-null and those of a scalar list as nullable.
            var item = type is EnumerationGraphType ? new NonNullGraphType(type) : type;
            input.Add("in", "Is one of these.", new ListGraphType(item));
            input.Add("nin", "Is none of these.", new ListGraphType(item));
        }

        if (ordered)
        {
            input.Add("gt", "Is greater.", type);
            input.Add("ngt", "Is not greater, or is unknown.", type);
            input.Add("gte", "Is greater or equal.", type);
            input.Add("ngte", "Is not greater or equal, or is unknown.", type);
            input.Add("lt", "Is less.", type);
            input.Add("nlt", "Is not less, or is unknown.", type);
            input.Add("lte", "Is less or equal.", type);
            input.Add("nlte", "Is not less or equal, or is unknown.", type);
        }

        return input;
    }

    private IGraphType ListFilter(EntityDefinition element)
    {
        var name = ListFilterPrefix + element.FilterName;
        if (_inputs.TryGetValue(name, out var known))
        {
            return known;
        }

        var input = Add(name, $"Conditions on a list of {element.Name}.");
        var condition = Filter(element);
        input.Add("all", "Every one fulfils this; so does an empty list.", condition);
        input.Add("none", "None fulfils this.", condition);
        input.Add("some", "At least one fulfils this.", condition);
        input.Add("any", "true: the list is not empty; false: it is.", scalars.Boolean);
        return input;
    }

    private static void Combine(InputObjectGraphType input)
    {
        var list = new ListGraphType(new NonNullGraphType(input));
        input.Add("and", "All of these hold.", list);
        input.Add("or", "At least one of these holds.", list);
    }

    private InputObjectGraphType Add(string name, string description)
    {
        var input = new InputObjectGraphType { Name = name, Description = description };
        _inputs.Add(name, input);
        return input;
    }
}
