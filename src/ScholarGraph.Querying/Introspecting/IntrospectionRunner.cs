using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Validation;
using GraphQLParser.AST;
using ScholarGraph.Querying.Documents;
using ScholarGraph.Querying.Schemas;

namespace ScholarGraph.Querying.Introspecting;

/// <summary>Answers <c>__schema</c> and <c>__type</c> by GraphQL.NET's executer; everything else is compiled.</summary>
internal sealed class IntrospectionRunner(GraphSchema schema)
{
    private static readonly GraphQLSerializer _serializer = new();
    private readonly DocumentExecuter _executer = new();

    /// <summary>The value of one root field.</summary>
    /// <param name="document">The document, validated.</param>
    /// <param name="operation">The operation that the field stands in.</param>
    /// <param name="field">The merged field under its response name.</param>
    /// <param name="variables">The request's variables as sent.</param>
    public async Task<ReadOnlyMemory<byte>> RunAsync(
        PreparedDocument document,
        GraphQLOperationDefinition operation,
        GraphQLField field,
        JsonElement variables
    )
    {
        var alone = new GraphQLDocument([Only(operation, field), .. document.Fragments.Values])
        {
            Source = document.Document.Source,
        };
        var result = await _executer.ExecuteAsync(
            new ExecutionOptions
            {
                Schema = schema.Schema,
                Document = alone,
                ValidationRules = [],
                Variables =
                    variables.ValueKind == JsonValueKind.Object
                        ? _serializer.ReadNode<GraphQL.Inputs>(variables)!
                        : GraphQL.Inputs.Empty,
                ThrowOnUnhandledException = true,
            }
        );
        if (result.Errors is { Count: > 0 } errors)
        {
            throw new InvalidOperationException("Introspection failed.", errors[0]);
        }

        using var written = new MemoryStream();
        await _serializer.WriteAsync(written, result);
        using var json = JsonDocument.Parse(written.ToArray());
        var value = json.RootElement.GetProperty("data").EnumerateObject().First().Value;
        return System.Text.Encoding.UTF8.GetBytes(value.GetRawText());
    }

    private static GraphQLOperationDefinition Only(
        GraphQLOperationDefinition operation,
        GraphQLField field
    ) =>
        new(new GraphQLSelectionSet([field]))
        {
            // In the payload of a mutation it is asked of the query type all the same.
            Operation = OperationType.Query,
            Name = operation.Name,
            Variables = operation.Variables,
        };
}
