using ScholarGraph.Querying.Documents;

namespace ScholarGraph.Querying.Planning;

/// <summary>What a plan is kept by: everything that it depends on.</summary>
/// <param name="Document">The document: the same object as long as it is kept prepared.</param>
/// <param name="Operation">Which of its operations; null for one without a name.</param>
/// <param name="Shape">The shape of the variables.</param>
internal readonly record struct PlanKey(PreparedDocument Document, string? Operation, string Shape);
