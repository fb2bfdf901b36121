using GraphQLParser.AST;
using ScholarGraph.Querying.Errors;

namespace ScholarGraph.Querying.Documents;

/// <summary>A document that was read once for all requests that send its text: parsed, limited, validated, or refused.</summary>
public sealed class PreparedDocument
{
    private readonly List<GraphQLOperationDefinition> operations = [];
    private readonly Dictionary<string, GraphQLFragmentDefinition> fragments = new(
        StringComparer.Ordinal
    );

    internal PreparedDocument(
        string text,
        GraphQLDocument document,
        IReadOnlyList<GraphError> errors
    )
    {
        Text = text;
        Document = document;
        Errors = errors;
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLOperationDefinition operation)
            {
                operations.Add(operation);
            }
            else if (definition is GraphQLFragmentDefinition fragment)
            {
                fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
            }
        }
    }

    /// <summary>The text as sent.</summary>
    public string Text { get; }

    /// <summary>The syntax tree, with locations, without comments; without definitions when the text could not be parsed.</summary>
    public GraphQLDocument Document { get; }

    /// <summary>Why the document is refused; empty when it may be run.</summary>
    public IReadOnlyList<GraphError> Errors { get; }

    /// <summary>Whether it may be run.</summary>
    public bool IsValid => Errors.Count == 0;

    /// <summary>The operations in the document's order.</summary>
    public IReadOnlyList<GraphQLOperationDefinition> Operations => operations;

    /// <summary>The fragments by name.</summary>
    public IReadOnlyDictionary<string, GraphQLFragmentDefinition> Fragments => fragments;

    /// <summary>Line and column of a node of this document, from 1.</summary>
    /// <param name="node">A node of <see cref="Document"/>.</param>
    public (int Line, int Column) LocationOf(ASTNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return SourcePlaces.Of(Document, node);
    }

    /// <summary>The operation that a request means.</summary>
    /// <param name="name">As in the request; null or empty means the only one.</param>
    /// <returns>The operation, or the error that none, another or more than one is there; exactly one of both is set.</returns>
    public (GraphQLOperationDefinition? Operation, GraphError? Error) SelectOperation(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return operations.Count switch
            {
                1 => (operations[0], null),
                0 => (
                    null,
                    new GraphError("There are no operations in the GraphQL document.")
                    {
                        Locations = [(1, 1)],
                    }
                ),
                _ => (
                    null,
                    new GraphError(
                        "The operation name can only be omitted if there is just one operation in a GraphQL document."
                    )
                    {
                        Locations = [LocationOf(operations[0]), LocationOf(operations[1])],
                    }
                ),
            };
        }

        var found = operations.Find(operation => operation.Name?.Value == name);
        return found is not null
            ? (found, null)
            : (
                null,
                new GraphError($"The specified operation `{name}` cannot be found.")
                {
                    Locations = [(1, 1)],
                    Extensions = [new("operationName", name)],
                }
            );
    }
}
