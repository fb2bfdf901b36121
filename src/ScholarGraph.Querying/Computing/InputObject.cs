namespace ScholarGraph.Querying.Computing;

/// <summary>An input object type of the API.</summary>
/// <param name="Name">Name in the API.</param>
/// <param name="Description">Description for readers of the API.</param>
/// <param name="Fields">Its fields.</param>
public sealed record InputObject(
    string Name,
    string Description,
    IReadOnlyList<InputDefinition> Fields
);
