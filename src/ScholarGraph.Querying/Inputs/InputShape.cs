using System.Text;
using GraphQL;
using GraphQLParser.AST;

namespace ScholarGraph.Querying.Inputs;

/// <summary>
/// What of a request's variables a plan depends on, as a key: which are there, which keys of objects in which order, what is null,
/// how sorts go, what facets count by, what Booleans say, which texts an index can find. Never another value: requests that differ in values only share a plan.
/// </summary>
public static class InputShape
{
    /// <summary>The key; equal for equal shapes, different for different ones.</summary>
    /// <param name="operation">Declares the variables.</param>
    /// <param name="values">What <see cref="VariableCoercer"/> gave.</param>
    /// <param name="shapingEnums">Names of the enums whose values count.</param>
    /// <param name="isFindable">Whether an index can find a text, where plans depend on that; null where they do not.</param>
    public static string Of(
        GraphQLOperationDefinition operation,
        IReadOnlyDictionary<string, InputValue> values,
        IReadOnlySet<string> shapingEnums,
        Func<string, bool>? isFindable
    )
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(values);
        var key = new StringBuilder();
        foreach (var definition in operation.Variables?.Items ?? [])
        {
            var name = definition.Variable.Name.StringValue;
            if (values.TryGetValue(name, out var value))
            {
                key.Append('$').Append(name).Append('=');
                Write(
                    key,
                    value,
                    NamedType(definition.Type),
                    IsBoolean(definition.Type),
                    shapingEnums,
                    isFindable
                );
            }
        }

        return key.ToString();
    }

    private static bool IsBoolean(GraphQLType type) =>
        type switch
        {
            GraphQLNonNullType required => IsBoolean(required.Type),
            GraphQLNamedType named => named.Name.Value == "Boolean",
            _ => false,
        };

    private static string NamedType(GraphQLType type) =>
        type switch
        {
            GraphQLNonNullType required => NamedType(required.Type),
            GraphQLListType list => NamedType(list.Type),
            GraphQLNamedType named => named.Name.StringValue,
            _ => "",
        };

    private static void Write(
        StringBuilder key,
        InputValue value,
        string? type,
        bool showBoolean,
        IReadOnlySet<string> shapingEnums,
        Func<string, bool>? isFindable
    )
    {
        switch (value)
        {
            case NullInput:
                key.Append("null");
                break;
            case ScalarInput { Value: bool flag } when showBoolean:
                key.Append(flag ? "true" : "false");
                break;
            case ScalarInput { Value: string text } when isFindable is not null && type == "String":
                key.Append(isFindable(text) ? "text" : "?");
                break;
            case EnumInput shaping when type is not null && shapingEnums.Contains(type):
                key.Append(shaping.Name);
                break;
            case ListInput list:
                WriteList(key, list, type, shapingEnums, isFindable);
                break;
            case ObjectInput input:
                key.Append('{');
                foreach (var (name, field) in input.Fields)
                {
                    key.Append(name).Append(':');
                    var fieldType = input.Type.GetField(name)?.ResolvedType?.GetNamedType();
                    Write(key, field, fieldType?.Name, name == "any", shapingEnums, isFindable);
                    key.Append(',');
                }

                key.Append('}');
                break;
            default:
                key.Append('?');
                break;
        }
    }

    private static void WriteList(
        StringBuilder key,
        ListInput list,
        string? type,
        IReadOnlySet<string> shapingEnums,
        Func<string, bool>? isFindable
    )
    {
        key.Append('[');
        if (
            (type is not null && shapingEnums.Contains(type))
            || list.Items.Any(item => item is ObjectInput or ListInput)
        )
        {
            foreach (var item in list.Items)
            {
                Write(key, item, type, false, shapingEnums, isFindable);
                key.Append(',');
            }
        }
        else if (list.Items.Count > 0)
        {
            // A list of scalars is one parameter of any length; a null in it changes the SQL.
            key.Append(list.Items.Any(item => item is NullInput) ? "?null" : "?");
        }

        key.Append(']');
    }
}
