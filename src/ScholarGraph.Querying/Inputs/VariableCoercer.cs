using System.Text.Json;
using GraphQL.Types;
using GraphQLParser.AST;
using ScholarGraph.Querying.Documents;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Limits;
using ScholarGraph.Querying.Validation;
using Coerced = (
    System.Collections.Generic.IReadOnlyDictionary<
        string,
        ScholarGraph.Querying.Inputs.InputValue
    > Values,
    System.Collections.Generic.IReadOnlyList<ScholarGraph.Querying.Errors.GraphError> Errors
);

namespace ScholarGraph.Querying.Inputs;

/// <summary>Coerces a request's variables by the types that its operation declares.</summary>
/// <param name="limits">How deep and how many values may be, and how many errors are reported.</param>
public sealed class VariableCoercer(QueryLimits limits)
{
    /// <summary>
    /// Coerces. Objects keep the client's key order, defaults of the schema behind; every node's origin is its path. What the
    /// operation does not declare is ignored; of a key given twice the last value counts.
    /// </summary>
    /// <param name="schema">The schema that the document was prepared against.</param>
    /// <param name="document">The operation's document, valid.</param>
    /// <param name="operation">The selected operation.</param>
    /// <param name="variables">The request's <c>variables</c>: an object, null or undefined.</param>
    /// <returns>The values by name without dollar, in the order declared: an absent variable without default is absent, an
    /// explicit null is <see cref="NullInput"/>. With errors the values are not to be used.</returns>
    public Coerced Coerce(
        ISchema schema,
        PreparedDocument document,
        GraphQLOperationDefinition operation,
        JsonElement variables
    )
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(operation);
        var values = new OrderedDictionary<string, InputValue>(StringComparer.Ordinal);
        if (
            variables.ValueKind
            is not (JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined)
        )
        {
            return (
                values,
                [
                    new GraphError("The variables must be a JSON object.")
                    {
                        Code = ErrorCodes.RequestInvalid,
                    },
                ]
            );
        }

        var errors = new List<GraphError>();
        // One for all, so that the limit on values is the request's.
        var literals = new JsonLiterals(limits);
        foreach (var definition in operation.Variables?.Items ?? [])
        {
            var error = Coerce(
                schema,
                document,
                definition,
                Find(variables, definition),
                literals,
                values
            );
            if (error is not null)
            {
                errors.Add(error);
            }

            if (errors.Count == limits.ValidationErrorsMax || literals.Refusal is not null)
            {
                break;
            }
        }

        return (values, errors);
    }

    private static JsonElement? Find(JsonElement variables, GraphQLVariableDefinition definition) =>
        variables.ValueKind == JsonValueKind.Object
        && variables.TryGetProperty(definition.Variable.Name.StringValue, out var given)
            ? given
            : null;

    private static GraphError? Coerce(
        ISchema schema,
        PreparedDocument document,
        GraphQLVariableDefinition definition,
        JsonElement? given,
        JsonLiterals literals,
        OrderedDictionary<string, InputValue> values
    )
    {
        var name = definition.Variable.Name.StringValue;
        if (InputTypes.Find(schema, definition.Type) is not { } type)
        {
            return new GraphError($"Variable `{name}` is not an input type.")
            {
                Code = "HC0017",
                Locations = [document.LocationOf(definition)],
                Extensions = [new("variable", name), new("type", SyntaxText.Of(definition.Type))],
            };
        }

        if (given is null && definition.DefaultValue is null)
        {
            return type is NonNullGraphType ? Required(document, definition) : null;
        }

        if (given is { ValueKind: JsonValueKind.Null } && type is NonNullGraphType)
        {
            return Required(document, definition);
        }

        var literal = given is null ? definition.DefaultValue : literals.Of(given.Value);
        if (literal is null)
        {
            var (code, detail) = literals.Refusal ?? (ErrorCodes.InvalidType, "");
            return Invalid(document, definition, code, detail, []);
        }

        // A default is a constant of the document: no variables in it.
        var reader = new LiteralReader(new Dictionary<string, InputValue>())
        {
            FromJson = given is not null,
        };
        if (reader.Read(type, literal, name) is { } value && reader.Fault is null)
        {
            values[name] = value;
            return null;
        }

        return Invalid(
            document,
            definition,
            ErrorCodes.InvalidType,
            reader.Fault?.Detail ?? "",
            reader.Fault?.Steps ?? []
        );
    }

    private static GraphError Required(
        PreparedDocument document,
        GraphQLVariableDefinition definition
    ) =>
        new($"Variable `{definition.Variable.Name.StringValue}` is required.")
        {
            Code = ErrorCodes.NonNullViolation,
            Locations = [document.LocationOf(definition)],
            Extensions = [new("variable", definition.Variable.Name.StringValue)],
        };

    private static GraphError Invalid(
        PreparedDocument document,
        GraphQLVariableDefinition definition,
        string code,
        string detail,
        IReadOnlyList<object> steps
    ) =>
        new($"Variable `{definition.Variable.Name.StringValue}` got an invalid value.")
        {
            Code = code,
            Locations = [document.LocationOf(definition)],
            Extensions =
            [
                new("variable", definition.Variable.Name.StringValue),
                new("underlyingError", detail),
                .. steps.Count == 0
                    ? []
                    : new KeyValuePair<string, object?>[] { new("inputPath", steps) },
            ],
        };
}
