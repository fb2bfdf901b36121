using GraphQL.Types;

namespace ScholarGraph.Querying.Schemas;

/// <summary>Makes the inputs of operations on scalars and enums, under HotChocolate's names, each once.</summary>
/// <param name="scalars">The scalars.</param>
/// <param name="enums">The enums.</param>
/// <param name="folds">Whether texts have operators that fold them.</param>
/// <param name="nullableEnums">The enums that are null somewhere.</param>
internal sealed class OperationTypes(
    ScalarTypes scalars,
    EnumTypes enums,
    bool folds,
    IReadOnlySet<Type> nullableEnums
)
{
    private readonly Dictionary<string, InputObjectGraphType> _inputs = [];

    /// <summary>Operations on a global id.</summary>
    public InputObjectGraphType OfId() => Comparison("ID", scalars.Id, ordered: false);

    /// <summary>Operations on a value of a CLR type.</summary>
    /// <param name="clrType">The type, nullable or not.</param>
    /// <param name="scalar">Name of the scalar where the CLR type does not say it.</param>
    /// <param name="hasTwin">Whether the value is a text with a normalised twin.</param>
    public InputObjectGraphType Of(Type clrType, string? scalar, bool hasTwin)
    {
        var type = Nullable.GetUnderlyingType(clrType) ?? clrType;
        if (type.IsEnum)
        {
            var shown = enums.Of(type);
            // HotChocolate prints the items of an enum list as non-null where the enum cannot be null.
            return Comparison(
                shown.Name,
                nullableEnums.Contains(type) ? shown : new NonNullGraphType(shown),
                ordered: false,
                shown.Name + "OperationFilterInput"
            );
        }

        var name = scalar ?? ScalarTypes.NameOf(type);
        return name switch
        {
            "String" => Text(hasTwin),
            "Boolean" => Comparison(name, scalars.Boolean, ordered: false, lists: false),
            _ => Comparison(name, scalars.Of(name), ordered: true),
        };
    }

    private InputObjectGraphType Text(bool hasTwin)
    {
        // Where texts fold at all, one without a twin has an input of its own: it lacks the operators that need one.
        var name = hasTwin || !folds ? TextOperationTypes.Name : TextOperationTypes.ExactName;
        if (_inputs.TryGetValue(name, out var known))
        {
            return known;
        }

        var input = Add(name, TextOperationTypes.Description(name));
        Combine(input);
        TextOperationTypes.Fill(input, scalars, hasTwin && folds);
        return input;
    }

    private InputObjectGraphType Comparison(
        string scalar,
        IGraphType item,
        bool ordered,
        string? inputName = null,
        bool lists = true
    )
    {
        var name = inputName ?? ScalarTypes.FilterNameOf(scalar);
        if (_inputs.TryGetValue(name, out var known))
        {
            return known;
        }

        var type = item is NonNullGraphType { ResolvedType: { } inner } ? inner : item;
        var input = Add(name, $"Conditions on a value of type {scalar}.");
        input.Add("eq", "Is this value; null: is unknown.", type);
        input.Add("neq", "Is not this value; an unknown one is not.", type);
        if (lists)
        {
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

    /// <summary>Adds <c>and</c> and <c>or</c>.</summary>
    public static void Combine(InputObjectGraphType input)
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
