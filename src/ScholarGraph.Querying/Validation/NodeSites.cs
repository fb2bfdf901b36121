using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace ScholarGraph.Querying.Validation;

/// <summary>The sites of all nodes; made only for a document with errors, to say what is wrong where.</summary>
internal sealed class NodeSites : INodeVisitor
{
    private readonly Dictionary<ASTNode, NodeSite> sites = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<ASTNode> path = new();

    public static NodeSites Of(ISchema schema, GraphQLDocument document)
    {
        var context = DocumentRules.Context(schema, document);
        var sites = new NodeSites();
        DocumentRules.Walk([context.TypeInfo, sites], context);
        return sites;
    }

    public NodeSite? Find(ASTNode? node) => node is null ? null : sites.GetValueOrDefault(node);

    /// <summary>The variables as used and declared, by where they start in the text.</summary>
    public ILookup<int, GraphQLVariable> Variables() =>
        sites.Keys.OfType<GraphQLVariable>().ToLookup(variable => variable.Location.Start);

    /// <summary>The nearest node of a kind around a node, or the node itself.</summary>
    public T? Around<T>(ASTNode? node)
        where T : ASTNode
    {
        while (node is not null and not T)
        {
            node = Find(node)?.Parent;
        }

        return (T?)node;
    }

    public ValueTask EnterAsync(ASTNode node, ValidationContext context)
    {
        var types = context.TypeInfo;
        path.TryPeek(out var parent);
        sites[node] = new(
            parent,
            types.GetParentType()?.GetNamedType(),
            types.GetFieldDef(),
            types.GetDirective(),
            types.GetInputType()
        );
        path.Push(node);
        return default;
    }

    public ValueTask LeaveAsync(ASTNode node, ValidationContext context)
    {
        path.Pop();
        return default;
    }
}
