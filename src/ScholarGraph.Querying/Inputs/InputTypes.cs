using GraphQL.Types;
using GraphQLParser.AST;

namespace ScholarGraph.Querying.Inputs;

/// <summary>From a type as written in a document to the schema's.</summary>
internal static class InputTypes
{
    /// <summary>The type; null when the schema does not have it or values of it cannot be given.</summary>
    public static IGraphType? Find(ISchema schema, GraphQLType type)
    {
        switch (type)
        {
            case GraphQLNonNullType required:
                return Find(schema, required.Type) is { } inner and not NonNullGraphType
                    ? new NonNullGraphType(inner)
                    : null;
            case GraphQLListType list:
                return Find(schema, list.Type) is { } item ? new ListGraphType(item) : null;
            case GraphQLNamedType named:
                var found = schema.AllTypes[named.Name.StringValue];
                return found is ScalarGraphType or IInputObjectGraphType ? found : null;
            default:
                return null;
        }
    }
}
