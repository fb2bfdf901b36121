namespace ScholarGraph.Querying.Planning;

/// <summary>What a plan is kept by: everything that it depends on.</summary>
/// <param name="Text">The document.</param>
/// <param name="Operation">Which of its operations; null for one without a name.</param>
/// <param name="Shape">The shape of the variables.</param>
internal readonly record struct PlanKey(string Text, string? Operation, string Shape);
