using GraphQLParser.AST;

namespace ScholarGraph.Api.Comparing;

/// <summary>Whether a type in a field's or an argument's place may become another without a client's noticing.</summary>
internal static class TypeChange
{
    /// <summary>As the language writes it: <c>[String!]</c>.</summary>
    public static string Text(GraphQLType type) =>
        type switch
        {
            GraphQLNonNullType some => Text(some.Type) + "!",
            GraphQLListType list => $"[{Text(list.Type)}]",
            _ => ((GraphQLNamedType)type).Name.StringValue,
        };

    /// <summary>An answer may promise more than before: what was nullable is never null.</summary>
    public static bool IsSafeForOutput(GraphQLType before, GraphQLType after) =>
        before switch
        {
            GraphQLNonNullType some => after is GraphQLNonNullType someAfter
                && IsSafeForOutput(some.Type, someAfter.Type),
            _ when after is GraphQLNonNullType someAfter => IsSafeForOutput(before, someAfter.Type),
            GraphQLListType list => after is GraphQLListType listAfter
                && IsSafeForOutput(list.Type, listAfter.Type),
            _ => Text(before) == Text(after),
        };

    /// <summary>An input may demand less than before: what was required may be left out.</summary>
    public static bool IsSafeForInput(GraphQLType before, GraphQLType after) =>
        before switch
        {
            GraphQLNonNullType some => IsSafeForInput(
                some.Type,
                after is GraphQLNonNullType someAfter ? someAfter.Type : after
            ),
            GraphQLListType list => after is GraphQLListType listAfter
                && IsSafeForInput(list.Type, listAfter.Type),
            _ => Text(before) == Text(after),
        };
}
