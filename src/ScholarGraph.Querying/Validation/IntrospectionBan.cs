using GraphQLParser.AST;
using ScholarGraph.Querying.Documents;
using ScholarGraph.Querying.Errors;

namespace ScholarGraph.Querying.Validation;

/// <summary>Refuses <c>__schema</c> and <c>__type</c> where introspection is switched off; <c>__typename</c> belongs to queries and stays.</summary>
internal static class IntrospectionBan
{
    public static IEnumerable<GraphError> Check(GraphQLDocument document) =>
        document
            .Definitions.OfType<IHasSelectionSetNode>()
            .SelectMany(definition => Fields(definition.SelectionSet))
            .Where(field => field.Name.StringValue is "__schema" or "__type")
            .Select(field => new GraphError("Introspection is not allowed for the current request.")
            {
                Code = ErrorCodes.IntrospectionNotAllowed,
                Locations = [SourcePlaces.Of(document, field)],
                Extensions = [new("field", field.Name.StringValue)],
            });

    private static IEnumerable<GraphQLField> Fields(GraphQLSelectionSet? set)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            if (selection is GraphQLField field)
            {
                yield return field;
            }

            foreach (var below in Fields((selection as IHasSelectionSetNode)?.SelectionSet))
            {
                yield return below;
            }
        }
    }
}
