using ScholarGraph.Querying.Errors;

namespace ScholarGraph.Querying.Inputs;

/// <summary>The arguments of one field or directive.</summary>
/// <param name="Values">Those given, in the client's order, then the defaults in the schema's; an absent argument without default is absent.</param>
/// <param name="Errors">Why they cannot be used; empty when they can.</param>
public sealed record CoercedArguments(
    IReadOnlyList<KeyValuePair<string, InputValue>> Values,
    IReadOnlyList<GraphError> Errors
)
{
    /// <summary>The argument; null when absent, <see cref="NullInput"/> when explicitly null.</summary>
    /// <param name="name">As in the schema.</param>
    public InputValue? Find(string name)
    {
        foreach (var (key, value) in Values)
        {
            if (key == name)
            {
                return value;
            }
        }

        return null;
    }
}
