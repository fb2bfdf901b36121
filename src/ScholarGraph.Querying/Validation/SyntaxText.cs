using System.Text;
using GraphQLParser.AST;

namespace ScholarGraph.Querying.Validation;

/// <summary>Types and values as one writes them in a document.</summary>
internal static class SyntaxText
{
    private const int LengthMax = 1_000;

    public static string Of(GraphQLType type) =>
        type switch
        {
            GraphQLNonNullType required => Of(required.Type) + "!",
            GraphQLListType list => "[" + Of(list.Type) + "]",
            GraphQLNamedType named => named.Name.StringValue,
            _ => "",
        };

    /// <summary>At most 1,000 characters, for messages.</summary>
    public static string Short(GraphQLValue value)
    {
        var text = Of(value);
        return text.Length <= LengthMax ? text : text[..LengthMax] + "…";
    }

    /// <summary>The same text for equal values: the order of an object's fields does not matter.</summary>
    public static string Of(GraphQLValue value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    public static string Of(GraphQLArguments? arguments)
    {
        var text = new StringBuilder();
        foreach (
            var argument in (arguments?.Items ?? []).OrderBy(
                argument => argument.Name.StringValue,
                StringComparer.Ordinal
            )
        )
        {
            text.Append(argument.Name.StringValue).Append(':');
            Write(text, argument.Value);
            text.Append(',');
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, GraphQLValue value)
    {
        switch (value)
        {
            case GraphQLListValue list:
                text.Append('[');
                foreach (var (index, item) in (list.Values ?? []).Index())
                {
                    text.Append(index > 0 ? ", " : "");
                    Write(text, item);
                }

                text.Append(']');
                break;
            case GraphQLObjectValue input:
                text.Append("{ ");
                foreach (
                    var (index, field) in (input.Fields ?? [])
                        .OrderBy(field => field.Name.StringValue, StringComparer.Ordinal)
                        .Index()
                )
                {
                    text.Append(index > 0 ? ", " : "").Append(field.Name.StringValue).Append(": ");
                    Write(text, field.Value);
                }

                text.Append(" }");
                break;
            case GraphQLVariable variable:
                text.Append('$').Append(variable.Name.StringValue);
                break;
            case GraphQLStringValue literal:
                text.Append('"');
                foreach (var sign in literal.Value.Span)
                {
                    _ = sign switch
                    {
                        '"' => text.Append("\\\""),
                        '\\' => text.Append("\\\\"),
                        '\n' => text.Append("\\n"),
                        '\r' => text.Append("\\r"),
                        '\t' => text.Append("\\t"),
                        _ => text.Append(sign),
                    };
                }

                text.Append('"');
                break;
            case GraphQLEnumValue name:
                text.Append(name.Name.StringValue);
                break;
            case GraphQLNullValue:
                text.Append("null");
                break;
            case IHasValueNode leaf:
                text.Append(leaf.Value.Span);
                break;
            default:
                break;
        }
    }
}
