using GraphQL.Types;
using GraphQLParser.AST;
using ScholarGraph.Querying.Documents;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Inputs;

namespace ScholarGraph.Querying.Validation;

/// <summary>HotChocolate's errors for literals of the wrong type: which part of a value is wrong, not only which argument.</summary>
internal static class ValueErrors
{
    public static GraphError Argument(
        GraphQLDocument document,
        ISchema schema,
        NodeSites sites,
        ASTNode subject
    )
    {
        var argument = sites.Around<GraphQLArgument>(subject);
        if (argument is null)
        {
            var variable = sites.Around<GraphQLVariableDefinition>(subject);
            return variable is null
                ? NotCompatible(document, subject)
                : Default(document, schema, variable);
        }

        var type = sites.Find(argument)?.InputType;
        var reader = new LiteralReader(null);
        if (type is not null)
        {
            reader.Read(type, argument.Value, null);
        }

        return Fault(document, reader.Fault)
            ?? RuleErrors.Specified(
                "The specified argument value does not match the argument type.",
                "sec-Values-of-Correct-Type",
                [SourcePlaces.Of(document, argument.Value)],
                new("argument", argument.Name.StringValue),
                new("argumentValue", SyntaxText.Short(argument.Value)),
                new("locationType", type?.ToString())
            );
    }

    public static GraphError Default(
        GraphQLDocument document,
        ISchema schema,
        GraphQLVariableDefinition variable
    )
    {
        var name = variable.Variable.Name.StringValue;
        var type = InputTypes.Find(schema, variable.Type);
        var reader = new LiteralReader(null);
        if (type is not null && variable.DefaultValue is not null)
        {
            reader.Read(type, variable.DefaultValue, null);
        }

        return Fault(document, reader.Fault)
            ?? RuleErrors.Specified(
                $"The specified value type of variable `{name}` does not match the variable type.",
                "sec-Values-of-Correct-Type",
                [SourcePlaces.Of(document, (ASTNode?)variable.DefaultValue ?? variable)],
                new("variable", name),
                new("variableType", SyntaxText.Of(variable.Type)),
                new("locationType", type?.ToString())
            );
    }

    private static GraphError NotCompatible(GraphQLDocument document, ASTNode subject) =>
        RuleErrors.Specified(
            "The specified argument value does not match the argument type.",
            "sec-Values-of-Correct-Type",
            [SourcePlaces.Of(document, subject)]
        );

    // Null where the value as a whole is wrong: the caller then names the argument or the variable.
    private static GraphError? Fault(GraphQLDocument document, InputFault? fault)
    {
        if (fault?.Node is null || fault.Field is null)
        {
            return null;
        }

        (int Line, int Column)[] places = [SourcePlaces.Of(document, fault.Node)];
        return fault.Kind switch
        {
            InputFaultKind.UnknownField => RuleErrors.Specified(
                $"The specified input object field `{fault.Field}` does not exist.",
                "sec-Input-Object-Field-Names",
                places,
                new KeyValuePair<string, object?>("field", fault.Field)
            ),
            InputFaultKind.RequiredField => RuleErrors.Specified(
                $"`{fault.Field}` is a required field and cannot be null.",
                "sec-Input-Object-Required-Fields",
                places,
                new KeyValuePair<string, object?>("field", fault.Field)
            ),
            InputFaultKind.OneOf => RuleErrors.Specified(
                $"The Oneof Input Object `{fault.Type}` requires that exactly one field must be supplied and that field must not be `null`.",
                "sec-Oneof–Input-Objects-Have-Exactly-One-Field",
                places,
                new KeyValuePair<string, object?>("type", fault.Type.ToString())
            ),
            _ => RuleErrors.Specified(
                $"The specified value type of field `{fault.Field}` does not match the field type.",
                "sec-Values-of-Correct-Type",
                places,
                new("fieldName", fault.Field),
                new("fieldType", fault.FieldType?.ToString()),
                new("locationType", fault.Type.ToString())
            ),
        };
    }
}
