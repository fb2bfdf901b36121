using GraphQL.Types;
using GraphQLParser.AST;
using ScholarGraph.Querying.Documents;
using ScholarGraph.Querying.Errors;

namespace ScholarGraph.Querying.Validation;

/// <summary>Operations of a kind that the schema has no root type for.</summary>
internal static class OperationRoots
{
    public static IEnumerable<GraphError> Check(ISchema schema, GraphQLDocument document)
    {
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            if (Of(schema, operation) is null)
            {
                yield return new GraphError(
                    $"This GraphQL schema does not support `{operation.Operation}` operations."
                )
                {
                    Locations = [SourcePlaces.Of(document, operation)],
                };
            }
        }
    }

    public static IObjectGraphType? Of(ISchema schema, GraphQLOperationDefinition operation) =>
        operation.Operation switch
        {
            OperationType.Query => schema.Query,
            OperationType.Mutation => schema.Mutation,
            _ => schema.Subscription,
        };
}
