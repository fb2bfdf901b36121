using System.Collections.Immutable;
using GraphQL.Types;
using GraphQLParser.AST;
using ScholarGraph.Querying.Validation;

namespace ScholarGraph.Querying.Inputs;

/// <summary>
/// Coerces values by their types. The one reader of literals and of variables alike (whose JSON is put into the same syntax
/// first), so that both forms of a value cannot differ.
/// </summary>
/// <param name="variables">Coerced variables; null only checks, every variable then counts as fitting.</param>
internal sealed class LiteralReader(IReadOnlyDictionary<string, InputValue>? variables)
{
    private ImmutableStack<object> steps = [];
    private string? field;
    private IGraphType? fieldType;

    /// <summary>Whether values come from JSON, where an enum's value is a string.</summary>
    public bool FromJson { get; init; }

    /// <summary>The first fault; null while all is well.</summary>
    public InputFault? Fault { get; private set; }

    /// <summary>The coerced value; null when a variable in its place is absent, or on a fault.</summary>
    /// <param name="type">The type wanted.</param>
    /// <param name="value">The value as written.</param>
    /// <param name="origin">The variable it comes from; null for a literal.</param>
    public InputValue? Read(IGraphType type, GraphQLValue value, string? origin)
    {
        if (value is GraphQLVariable variable)
        {
            return Variable(type, variable);
        }

        if (type is NonNullGraphType { ResolvedType: { } inner })
        {
            return value is GraphQLNullValue ? NullFault(type, value) : Read(inner, value, origin);
        }

        if (value is GraphQLNullValue)
        {
            return new NullInput { Origin = Origin(origin) };
        }

        return type switch
        {
            ListGraphType { ResolvedType: { } item } => List(item, value, origin),
            IInputObjectGraphType input => Object(input, value, origin),
            EnumerationGraphType names => Enum(names, value, origin),
            ScalarGraphType scalar => Scalar(scalar, value, origin),
            _ => Wrong(type, value, $"`{type}` is not an input type."),
        };
    }

    private InputValue? Variable(IGraphType type, GraphQLVariable variable)
    {
        if (variables is null || !variables.TryGetValue(variable.Name.StringValue, out var value))
        {
            return null;
        }

        return value is NullInput && type is NonNullGraphType ? NullFault(type, variable) : value;
    }

    private ListInput? List(IGraphType item, GraphQLValue value, string? origin)
    {
        var values = value is GraphQLListValue list ? list.Values ?? [] : [value];
        var items = new List<InputValue>(values.Count);
        var outer = steps;
        foreach (var element in values)
        {
            steps = outer.Push(items.Count);
            var read = Read(item, element, origin);
            if (Fault is not null)
            {
                return null;
            }

            // A variable that is absent stands for null in a list.
            if (read is null && item is NonNullGraphType && variables is not null)
            {
                NullFault(item, element);
                return null;
            }

            items.Add(read ?? new NullInput());
        }

        steps = outer;
        return new ListInput(items) { Origin = Origin(origin) };
    }

    private ObjectInput? Object(IInputObjectGraphType type, GraphQLValue value, string? origin)
    {
        if (value is not GraphQLObjectValue { Fields: var given })
        {
            Wrong(type, value, $"`{type.Name}` needs an object, not {SyntaxText.Short(value)}.");
            return null;
        }

        var fields = new List<KeyValuePair<string, InputValue>>();
        var present = new HashSet<string>(StringComparer.Ordinal);
        var outer = steps;
        var (outerField, outerType) = (field, fieldType);
        foreach (var entry in given ?? [])
        {
            var name = entry.Name.StringValue;
            steps = outer.Push(name);
            if (type.GetField(name) is not { ResolvedType: { } wanted })
            {
                Fail(
                    new(
                        InputFaultKind.UnknownField,
                        entry,
                        type,
                        $"The input object `{type.Name}` has no field `{name}`."
                    )
                    {
                        Field = name,
                    }
                );
                return null;
            }

            (field, fieldType) = (name, wanted);
            var read = Read(wanted, entry.Value, origin);
            if (Fault is not null)
            {
                // HotChocolate says of a field that is null what it says of a missing one.
                if (Fault.Kind == InputFaultKind.Null && Fault.Steps.Count == steps.Count())
                {
                    Fault = Fault with { Kind = InputFaultKind.RequiredField };
                }

                return null;
            }

            // Without variables every variable counts as given.
            if (read is not null || (variables is null && entry.Value is GraphQLVariable))
            {
                present.Add(name);
                fields.Add(new(name, read ?? new NullInput()));
            }
        }

        (field, fieldType) = (outerField, outerType);
        steps = outer;
        return AddDefaults(type, value, fields, present, origin) && IsOneOf(type, value, fields)
            ? new ObjectInput(type, fields) { Origin = Origin(origin) }
            : null;
    }

    private bool AddDefaults(
        IInputObjectGraphType type,
        GraphQLValue value,
        List<KeyValuePair<string, InputValue>> fields,
        HashSet<string> present,
        string? origin
    )
    {
        foreach (var definition in type.Fields)
        {
            if (present.Contains(definition.Name) || definition.ResolvedType is not { } wanted)
            {
                continue;
            }

            if (definition.DefaultValue is not null)
            {
                var outer = steps;
                steps = steps.Push(definition.Name);
                var read = DefaultInputs.Of(wanted, definition.DefaultValue);
                fields.Add(new(definition.Name, Rooted(read, origin)));
                steps = outer;
            }
            else if (wanted is NonNullGraphType)
            {
                Fail(
                    new(
                        InputFaultKind.RequiredField,
                        value,
                        type,
                        $"The required input field `{definition.Name}` of `{type.Name}` is missing."
                    )
                    {
                        Field = definition.Name,
                    }
                );
                return false;
            }
        }

        return true;
    }

    private bool IsOneOf(
        IInputObjectGraphType type,
        GraphQLValue value,
        List<KeyValuePair<string, InputValue>> fields
    )
    {
        // Checked without variables, a variable reads as null here but may be anything.
        if (
            !type.IsOneOf
            || (fields.Count == 1 && (variables is null || fields[0].Value is not NullInput))
        )
        {
            return true;
        }

        Fail(
            new(
                InputFaultKind.OneOf,
                value,
                type,
                $"The Oneof Input Object `{type.Name}` requires that exactly one field must be supplied and that field must not be `null`."
            )
            {
                Field = field ?? type.Name,
            }
        );
        return false;
    }

    private EnumInput? Enum(EnumerationGraphType type, GraphQLValue value, string? origin)
    {
        var name = value switch
        {
            GraphQLEnumValue literal => literal.Name.StringValue,
            GraphQLStringValue text when FromJson => text.Value.ToString(),
            _ => null,
        };
        if (name is not null && type.Values.FindByName(name) is { } found)
        {
            return new EnumInput(found.Name, found.Value) { Origin = Origin(origin) };
        }

        Wrong(type, value, $"`{type.Name}` has no value {SyntaxText.Short(value)}.");
        return null;
    }

    private ScalarInput? Scalar(ScalarGraphType type, GraphQLValue value, string? origin)
    {
        if (ScalarValues.Read(type, value) is { } read)
        {
            return new ScalarInput(read) { Origin = Origin(origin) };
        }

        Wrong(type, value, $"`{type.Name}` cannot represent {SyntaxText.Short(value)}.");
        return null;
    }

    private InputValue Rooted(InputValue value, string? origin)
    {
        if (origin is null)
        {
            return value;
        }

        var here = Origin(origin);
        var outer = steps;
        InputValue rooted = value switch
        {
            ListInput list => list with
            {
                Origin = here,
                Items =
                [
                    .. list.Items.Select(
                        (item, index) =>
                        {
                            steps = outer.Push(index);
                            return Rooted(item, origin);
                        }
                    ),
                ],
            },
            ObjectInput input => input with
            {
                Origin = here,
                Fields =
                [
                    .. input.Fields.Select(entry =>
                    {
                        steps = outer.Push(entry.Key);
                        return KeyValuePair.Create(entry.Key, Rooted(entry.Value, origin));
                    }),
                ],
            },
            _ => value with { Origin = here },
        };
        steps = outer;
        return rooted;
    }

    private VariablePath? Origin(string? variable) =>
        variable is null ? null : new VariablePath(variable, Steps());

    private object[] Steps()
    {
        var path = steps.ToArray();
        Array.Reverse(path);
        return path;
    }

    private InputValue? NullFault(IGraphType type, ASTNode node)
    {
        Fail(new(InputFaultKind.Null, node, type, $"`{type}` cannot be null."));
        return null;
    }

    private InputValue? Wrong(IGraphType type, GraphQLValue value, string detail)
    {
        Fail(new(InputFaultKind.WrongValue, value, type, detail));
        return null;
    }

    private void Fail(InputFault fault) =>
        Fault ??= fault with
        {
            Field = fault.Field ?? field,
            FieldType = fieldType,
            Steps = Steps(),
        };
}
