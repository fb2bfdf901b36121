using GraphQL.Types;
using GraphQLParser.AST;

namespace ScholarGraph.Querying.Inputs;

/// <summary>The first thing wrong with a value.</summary>
/// <param name="Kind">What.</param>
/// <param name="Node">Where in the document; a made-up node for a variable's JSON.</param>
/// <param name="Type">The type wanted there; for faults of an input object, that object's.</param>
/// <param name="Detail">A sentence that names the offender.</param>
internal sealed record InputFault(
    InputFaultKind Kind,
    ASTNode? Node,
    IGraphType Type,
    string Detail
)
{
    /// <summary>The innermost input field concerned; null when the value as a whole is wrong.</summary>
    public string? Field { get; init; }

    /// <summary>That field's type.</summary>
    public IGraphType? FieldType { get; init; }

    /// <summary>Field names and list indexes from the whole value inward.</summary>
    public IReadOnlyList<object> Steps { get; init; } = [];
}
