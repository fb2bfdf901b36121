using GraphQL.Types;
using GraphQLParser.AST;
using ScholarGraph.Querying.Documents;
using ScholarGraph.Querying.Errors;

namespace ScholarGraph.Querying.Inputs;

/// <summary>Coerces the arguments of a field or directive from the document's literals and the coerced variables.</summary>
public static class ArgumentCoercer
{
    /// <summary>
    /// Coerces. A literal has no origin, a variable's value keeps its own wherever it stands. An absent variable makes its argument,
    /// or the field of an object literal that it stands for, absent; in a list it is null.
    /// </summary>
    /// <param name="document">The document that the arguments stand in, valid.</param>
    /// <param name="given">As written; null when there are none.</param>
    /// <param name="definitions">The schema's arguments; null when there are none.</param>
    /// <param name="variables">What <see cref="VariableCoercer"/> gave.</param>
    /// <returns>Values or errors (HC0018 where a nullable variable brings null to a place that needs a value).</returns>
    public static CoercedArguments Coerce(
        PreparedDocument document,
        GraphQLArguments? given,
        QueryArguments? definitions,
        IReadOnlyDictionary<string, InputValue> variables
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(variables);
        var values = new List<KeyValuePair<string, InputValue>>();
        var errors = new List<GraphError>();
        foreach (var argument in given?.Items ?? [])
        {
            var name = argument.Name.StringValue;
            if (definitions?.Find(name) is not { ResolvedType: { } type })
            {
                continue;
            }

            var reader = new LiteralReader(variables);
            var value = reader.Read(type, argument.Value, null);
            if (reader.Fault is { } fault)
            {
                errors.Add(Error(document, argument, name, fault));
            }
            else if (value is not null)
            {
                values.Add(new(name, value));
            }
        }

        foreach (var definition in definitions ?? [])
        {
            if (values.Exists(entry => entry.Key == definition.Name))
            {
                continue;
            }

            if (definition is { DefaultValue: not null, ResolvedType: { } type })
            {
                values.Add(new(definition.Name, DefaultInputs.Of(type, definition.DefaultValue)));
            }
            else if (definition.ResolvedType is NonNullGraphType && errors.Count == 0)
            {
                ASTNode? node = given?.Items.Find(item => item.Name.Value == definition.Name);
                errors.Add(NonNull(document, node ?? given, definition.Name));
            }
        }

        return new CoercedArguments(values, errors);
    }

    private static GraphError Error(
        PreparedDocument document,
        GraphQLArgument argument,
        string name,
        InputFault fault
    ) =>
        fault.Kind is InputFaultKind.Null or InputFaultKind.RequiredField
            ? NonNull(document, argument, name)
            : new GraphError("The specified argument value does not match the argument type.")
            {
                Code = ErrorCodes.InvalidType,
                Locations = [document.LocationOf(argument)],
                Extensions = [new("argument", name), new("underlyingError", fault.Detail)],
            };

    private static GraphError NonNull(PreparedDocument document, ASTNode? node, string name) =>
        new($"Detected a non-null violation in argument `{name}`.")
        {
            Code = ErrorCodes.NonNullViolation,
            Locations = node is null ? [] : [document.LocationOf(node)],
            Extensions = [new("argument", name)],
        };
}
