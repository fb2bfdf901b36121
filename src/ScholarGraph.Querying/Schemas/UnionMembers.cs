using GraphQL;
using GraphQL.Types;

namespace ScholarGraph.Querying.Schemas;

/// <summary>Which unions an object type is in: GraphQL.NET tells it of interfaces only.</summary>
internal static class UnionMembers
{
    private const string Unions = "unions";

    /// <summary>Makes a type a member of a union.</summary>
    public static void AddMember(this UnionGraphType union, IObjectGraphType member)
    {
        union.AddPossibleType(member);
        member.Metadata[Unions] = (string[])
            [.. member.GetMetadata<string[]>(Unions) ?? [], union.Name];
    }

    /// <summary>Whether a fragment on a type speaks of objects of this one.</summary>
    public static bool IsOfType(this IObjectGraphType type, string name) =>
        name == type.Name
        || type.ResolvedInterfaces.Any(contract => contract.Name == name)
        || (type.GetMetadata<string[]>(Unions)?.Contains(name) ?? false);
}
