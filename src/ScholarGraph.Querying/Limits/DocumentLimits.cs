using GraphQLParser.AST;
using ScholarGraph.Querying.Documents;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Validation;

namespace ScholarGraph.Querying.Limits;

/// <summary>The pass before all validation: its work is linear in the document, whatever the document means.</summary>
internal static class DocumentLimits
{
    /// <summary>The first limit that the document breaks; null when it keeps all of them.</summary>
    public static GraphError? Check(GraphQLDocument document, QueryLimits limits) =>
        Check(document, limits, out _);

    /// <inheritdoc cref="Check(GraphQLDocument, QueryLimits)"/>
    /// <param name="document">As parsed.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="visits">Nodes and edges looked at: the work done.</param>
    public static GraphError? Check(GraphQLDocument document, QueryLimits limits, out int visits)
    {
        visits = 0;
        var operations = new List<SelectionSurvey>();
        var fragments = new Dictionary<string, SelectionSurvey>(StringComparer.Ordinal);
        var fragmentCount = 0;
        var counts = new NodeCounts(document, limits);
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLOperationDefinition operation)
            {
                operations.Add(counts.Survey(operation));
                if (operations.Count > limits.OperationsMax)
                {
                    counts.Refuse(
                        ErrorCodes.TooManyOperations,
                        $"The GraphQL document has more than {limits.OperationsMax} operations.",
                        limits.OperationsMax,
                        operation
                    );
                }
            }
            else if (definition is GraphQLFragmentDefinition fragment)
            {
                fragments.TryAdd(fragment.FragmentName.Name.StringValue, counts.Survey(fragment));
                if (++fragmentCount > limits.FragmentsMax)
                {
                    counts.Refuse(
                        ErrorCodes.TooManyFragments,
                        $"The GraphQL document has more than {limits.FragmentsMax} fragments.",
                        limits.FragmentsMax,
                        fragment
                    );
                }
            }
            else
            {
                counts.Refuse(RuleErrors.TypeSystemDefinition(document, definition));
            }

            if (counts.Refusal is not null)
            {
                break;
            }
        }

        visits = counts.Nodes;
        if (counts.Refusal is not null)
        {
            return counts.Refusal;
        }

        var totals = new FragmentTotals(document, fragments);
        var refusal = totals.FindCycle() ?? CheckExpanded(document, limits, operations, totals);
        visits += totals.Visits;
        return refusal;
    }

    private static GraphError? CheckExpanded(
        GraphQLDocument document,
        QueryLimits limits,
        List<SelectionSurvey> operations,
        FragmentTotals totals
    )
    {
        long selections = 0;
        foreach (var operation in operations)
        {
            var total = totals.Of(operation);
            selections += total.Selections;
            if (total.Depth > limits.DepthMax)
            {
                return Refusal(
                    ErrorCodes.TooDeep,
                    $"The GraphQL document has an execution depth of {total.Depth} which exceeds the max allowed execution depth of {limits.DepthMax}.",
                    limits.DepthMax,
                    document,
                    operation.Node
                );
            }

            if (total.RootFields > limits.RootFieldsMax)
            {
                return Refusal(
                    ErrorCodes.TooManyRootFields,
                    $"The operation selects more than {limits.RootFieldsMax} root fields.",
                    limits.RootFieldsMax,
                    document,
                    operation.Node
                );
            }

            if (selections > limits.ExpandedSelectionsMax)
            {
                return Refusal(
                    ErrorCodes.TooManySelections,
                    $"With its fragments written out, the GraphQL document has more than {limits.ExpandedSelectionsMax} selections.",
                    limits.ExpandedSelectionsMax,
                    document,
                    operation.Node
                );
            }
        }

        return null;
    }

    internal static GraphError Refusal(
        string code,
        string message,
        int limit,
        GraphQLDocument document,
        ASTNode node
    ) =>
        new(message)
        {
            Code = code,
            Locations = [SourcePlaces.Of(document, node)],
            Extensions = [new("limit", limit)],
        };
}
