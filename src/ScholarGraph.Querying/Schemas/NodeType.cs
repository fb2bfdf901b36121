using GraphQL.Types;

namespace ScholarGraph.Querying.Schemas;

/// <summary>Makes the interface <c>Node</c>, in HotChocolate's words.</summary>
internal static class NodeType
{
    public static InterfaceGraphType Make(ScalarTypes scalars)
    {
        var node = new InterfaceGraphType
        {
            Name = "Node",
            Description =
                "The node interface is implemented by entities that have a global unique identifier.",
            ResolveType = _ => null,
        };
        node.Add("id", "Global id of the object.", new NonNullGraphType(scalars.Id));
        return node;
    }
}
