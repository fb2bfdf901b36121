namespace ScholarGraph.Querying.Computing;

/// <summary>A field of the mutation type: it changes something, and its payload is read from what came of it.</summary>
/// <param name="Name">Name in the API.</param>
/// <param name="Description">Description for readers of the API.</param>
/// <param name="Input">Its one argument.</param>
/// <param name="Payload">Its type.</param>
/// <param name="Run">Makes the change, and gives the payload.</param>
internal sealed record MutationField(
    string Name,
    string Description,
    InputObject Input,
    ComputedType Payload,
    Func<MutationCall, CancellationToken, Task<object>> Run
);
