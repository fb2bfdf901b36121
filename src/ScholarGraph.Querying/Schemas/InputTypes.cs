using GraphQL.Types;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Querying.Schemas;

/// <summary>Makes the filter and sort inputs of a model, under HotChocolate's names, each once.</summary>
internal sealed class InputTypes(ScalarTypes scalars, OperationTypes operations)
{
    /// <summary>Name of the enum of directions.</summary>
    public const string DirectionName = "SortEnumType";

    private const string ListPrefix = "List";
    private const string ObjectListPrefix = "ListFilterInputTypeOf";

    private readonly Dictionary<string, IInputObjectGraphType> _inputs = [];
    private IGraphType? _direction;

    /// <summary>Whether an input is the filter of a list.</summary>
    public static bool IsListFilter(IInputObjectGraphType input) =>
        input.Fields.Find("any") is not null && input.Fields.Find("some") is not null;

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
        OperationTypes.Combine(input);
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
            IdField => operations.OfId(),
            ScalarField scalar => operations.Of(
                scalar.Value.ReturnType,
                scalar.Scalar,
                scalar.Folded is not null
            ),
            ValuesField values => ValuesFilter(
                operations.Of(values.ItemType, null, hasTwin: false)
            ),
            ObjectField one => Filter(one.Target),
            ListField list => ListFilter(list.Relation.Target),
            ConnectionField { Connection: var connection } => ListFilter(connection.Subject),
            _ => throw new NotSupportedException($"`{field.Name}` cannot be filtered."),
        };

    private InputObjectGraphType ListFilter(EntityDefinition element) =>
        ListFilter(ObjectListPrefix + element.FilterName, element.Name, Filter(element));

    private InputObjectGraphType ValuesFilter(InputObjectGraphType item) =>
        ListFilter(ListPrefix + item.Name, "values", item);

    private InputObjectGraphType ListFilter(string name, string elements, IGraphType condition)
    {
        if (_inputs.TryGetValue(name, out var known))
        {
            return (InputObjectGraphType)known;
        }

        var input = Add(name, $"Conditions on a list of {elements}.");
        input.Add("all", "Every one fulfils this; so does an empty list.", condition);
        input.Add("none", "None fulfils this.", condition);
        input.Add("some", "At least one fulfils this.", condition);
        input.Add("any", "true: the list is not empty; false: it is.", scalars.Boolean);
        return input;
    }

    private InputObjectGraphType Add(string name, string description)
    {
        var input = new InputObjectGraphType { Name = name, Description = description };
        _inputs.Add(name, input);
        return input;
    }
}
