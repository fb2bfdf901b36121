namespace ScholarGraph.Querying.Computing;

/// <summary>A call of a mutation.</summary>
/// <param name="Input">The fields of its <c>input</c>.</param>
/// <param name="Caller">What the request says of its caller; null where it says nothing.</param>
public sealed record MutationCall(CallArguments Input, object? Caller);
