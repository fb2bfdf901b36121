using GraphQLParser.AST;
using ScholarGraph.Querying.Documents;
using ScholarGraph.Querying.Errors;

namespace ScholarGraph.Querying.Validation;

/// <summary>
/// Lists of introspection that hold themselves (<c>fields</c> within <c>fields</c>) multiply the answer, and no tool asks for them.
/// Walks spreads: <see cref="Limits.DocumentLimits"/> has bounded how many selections that makes.
/// </summary>
internal static class IntrospectionDepth
{
    private static readonly string[] Multiplying =
    [
        "fields",
        "inputFields",
        "interfaces",
        "possibleTypes",
    ];

    public static IEnumerable<GraphError> Check(GraphQLDocument document)
    {
        var fragments = new Dictionary<string, GraphQLFragmentDefinition>(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
        {
            fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
        }

        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            if (Find(operation.SelectionSet, 0, false, fragments) is { } field)
            {
                yield return new GraphError("Maximum allowed introspection depth exceeded.")
                {
                    Code = ErrorCodes.IntrospectionDepth,
                    Locations = [SourcePlaces.Of(document, field)],
                };
            }
        }
    }

    // One bit of "around" for each list that the path is inside of.
    private static GraphQLField? Find(
        GraphQLSelectionSet? set,
        int around,
        bool inside,
        Dictionary<string, GraphQLFragmentDefinition> fragments
    )
    {
        foreach (var selection in set?.Selections ?? [])
        {
            GraphQLField? found = null;
            if (selection is GraphQLField field)
            {
                var name = field.Name.StringValue;
                var bit = inside ? 1 << (Array.IndexOf(Multiplying, name) + 1) : 1;
                if (bit > 1 && (around & bit) != 0)
                {
                    return field;
                }

                // Below other root fields there is no introspection: __schema and __type stand at the root only.
                if (inside || name is "__schema" or "__type")
                {
                    found = Find(field.SelectionSet, around | bit, true, fragments);
                }
            }
            else if (selection is GraphQLInlineFragment inline)
            {
                found = Find(inline.SelectionSet, around, inside, fragments);
            }
            else if (
                selection is GraphQLFragmentSpread spread
                && fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment)
            )
            {
                found = Find(fragment.SelectionSet, around, inside, fragments);
            }

            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }
}
