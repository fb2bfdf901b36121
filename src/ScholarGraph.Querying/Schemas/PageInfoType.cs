using GraphQL.Types;

namespace ScholarGraph.Querying.Schemas;

/// <summary>Makes the type <c>PageInfo</c>, in HotChocolate's words.</summary>
internal static class PageInfoType
{
    public static ObjectGraphType Make(ScalarTypes scalars)
    {
        var type = new ObjectGraphType
        {
            Name = "PageInfo",
            Description = "Information about pagination in a connection.",
        };
        var flag = new NonNullGraphType(scalars.Boolean);
        type.Add(
            "hasNextPage",
            "Indicates whether more edges exist following the set defined by the clients arguments.",
            flag
        );
        type.Add(
            "hasPreviousPage",
            "Indicates whether more edges exist prior the set defined by the clients arguments.",
            flag
        );
        type.Add(
            "startCursor",
            "When paginating backwards, the cursor to continue.",
            scalars.String
        );
        type.Add("endCursor", "When paginating forwards, the cursor to continue.", scalars.String);
        return type;
    }
}
