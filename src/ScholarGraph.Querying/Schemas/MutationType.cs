using GraphQL.Types;
using ScholarGraph.Querying.Computing;

namespace ScholarGraph.Querying.Schemas;

/// <summary>Makes the mutation type of a model, by HotChocolate's conventions.</summary>
internal static class MutationType
{
    /// <summary>The mutation type; null where nothing can be changed.</summary>
    public static ObjectGraphType? Make(
        IReadOnlyList<MutationField> mutations,
        ComputedTypes computed
    )
    {
        if (mutations.Count == 0)
        {
            return null;
        }

        var type = new ObjectGraphType
        {
            Name = "Mutation",
            Description = "Everything that can be changed.",
        };
        foreach (var field in mutations)
        {
            type.Add(
                    field.Name,
                    field.Description,
                    new NonNullGraphType(computed.Of(field.Payload))
                )
                .Argument(
                    "input",
                    $"What `{field.Name}` is told.",
                    new NonNullGraphType(computed.Of(field.Input))
                );
        }

        return type;
    }
}
