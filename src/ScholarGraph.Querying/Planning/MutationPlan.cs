using ScholarGraph.Querying.Computing;
using ScholarGraph.Querying.Inputs;

namespace ScholarGraph.Querying.Planning;

/// <summary>A field of a mutation.</summary>
/// <param name="Field">What makes the change; null for <c>__typename</c>.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Payload">The plan of its payload, under its response name.</param>
internal sealed record MutationPlan(
    MutationField? Field,
    IReadOnlyDictionary<string, InputValue> Arguments,
    Plan Payload
);
