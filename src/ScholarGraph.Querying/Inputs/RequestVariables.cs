namespace ScholarGraph.Querying.Inputs;

/// <summary>The coerced variables of one request, for the places of a plan that depend on them.</summary>
internal sealed class RequestVariables(IReadOnlyDictionary<string, InputValue> values)
{
    /// <summary>Of a request that has none.</summary>
    public static RequestVariables None { get; } = new(new Dictionary<string, InputValue>());

    /// <summary>The value for this request: the same place in the request's variables.</summary>
    public InputValue Resolve(InputValue value)
    {
        if (value.Origin is not { } origin)
        {
            // A list of the document may hold variables.
            return value is ListInput written && written.Items.Any(i => i.Origin is not null)
                ? written with
                {
                    Items = [.. written.Items.Select(Resolve)],
                }
                : value;
        }

        var found = values[origin.Variable];
        foreach (var step in origin.Steps)
        {
            found = (step, found) switch
            {
                (int index, ListInput list) => list.Items[index],
                (string name, ObjectInput fields) => fields.Fields.First(f => f.Key == name).Value,
                _ => throw new InvalidOperationException(
                    "The variables are not of the plan's shape."
                ),
            };
        }

        return found;
    }
}
