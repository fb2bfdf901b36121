using GraphQL.Types;
using ScholarGraph.Querying.Filtering;

namespace ScholarGraph.Querying.Schemas;

/// <summary>The operators on texts: HotChocolate's, then our own where the text has a normalised twin.</summary>
internal static class TextOperationTypes
{
    /// <summary>HotChocolate's input, with our own operators beside its.</summary>
    public const string Name = "StringOperationFilterInput";

    /// <summary>The same without our own: for texts that have no normalised twin.</summary>
    public const string ExactName = "ExactStringOperationFilterInput";

    public static string Description(string name) =>
        name == Name
            ? "Conditions on a text; case and accents count, except where an operator says otherwise."
            : "Conditions on a text that is compared as it is only; case and accents count.";

    public static void Fill(InputObjectGraphType input, ScalarTypes scalars, bool folded)
    {
        var (value, list) = (scalars.String, new ListGraphType(scalars.String));
        input.Add("eq", "Is this text; null: has none.", value);
        input.Add("neq", "Is not this text; a missing one is not.", value);
        input.Add("contains", "Holds this text.", value);
        input.Add("ncontains", "Does not hold this text, or is missing.", value);
        input.Add("in", "Is one of these.", list);
        input.Add("nin", "Is none of these.", list);
        input.Add("startsWith", "Begins with this text.", value);
        input.Add("nstartsWith", "Does not begin with this text, or is missing.", value);
        input.Add("endsWith", "Ends with this text.", value);
        input.Add("nendsWith", "Does not end with this text, or is missing.", value);
        if (folded)
        {
            input.Add(
                FoldedOperations.Matches,
                "Holds this text, whatever the case and the accents of both.",
                value
            );
            input.Add(
                FoldedOperations.NotMatches,
                "Does not hold this text, whatever the case and the accents of both, or is missing.",
                value
            );
            input.Add(
                FoldedOperations.IgnoringEquals,
                "Is this text, whatever the case and the accents of both.",
                value
            );
            input.Add(
                FoldedOperations.IgnoringStartsWith,
                "Begins with this text, whatever the case and the accents of both.",
                value
            );
        }
    }
}
