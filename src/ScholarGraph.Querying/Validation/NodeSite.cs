using GraphQL.Types;
using GraphQLParser.AST;

namespace ScholarGraph.Querying.Validation;

/// <summary>What the schema says of the place of a syntax node.</summary>
/// <param name="Parent">The node around it; null for a definition.</param>
/// <param name="ParentType">The type whose fields are selected there.</param>
/// <param name="Field">The field's definition; null when unknown.</param>
/// <param name="Directive">The directive's definition; null outside directives.</param>
/// <param name="InputType">The type that a value must have there.</param>
internal sealed record NodeSite(
    ASTNode? Parent,
    IGraphType? ParentType,
    FieldType? Field,
    Directive? Directive,
    IGraphType? InputType
);
