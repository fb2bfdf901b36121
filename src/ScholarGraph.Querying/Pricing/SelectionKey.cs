using System.Runtime.CompilerServices;
using GraphQL.Types;
using GraphQLParser.AST;

namespace ScholarGraph.Querying.Pricing;

/// <summary>Selection sets of the document, by identity, on a type: equal for the same sets in the same order.</summary>
internal readonly record struct SelectionKey(
    IGraphType Type,
    IReadOnlyList<GraphQLSelectionSet> Sets
)
{
    public bool Equals(SelectionKey other) =>
        ReferenceEquals(Type, other.Type)
        && Sets.Count == other.Sets.Count
        && Sets.Zip(other.Sets).All(pair => ReferenceEquals(pair.First, pair.Second));

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(RuntimeHelpers.GetHashCode(Type));
        foreach (var set in Sets)
        {
            hash.Add(RuntimeHelpers.GetHashCode(set));
        }

        return hash.ToHashCode();
    }
}
