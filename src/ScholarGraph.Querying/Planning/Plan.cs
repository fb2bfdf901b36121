using ScholarGraph.Querying.Writing;

namespace ScholarGraph.Querying.Planning;

/// <summary>A compiled operation: the levels, parents before children, and how the answer is written. Immutable and shared.</summary>
/// <param name="Levels">Each one statement.</param>
/// <param name="Data">The answer's data.</param>
internal sealed record Plan(IReadOnlyList<Level> Levels, ObjectOutput Data);
