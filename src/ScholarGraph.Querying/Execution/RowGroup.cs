using ScholarGraph.Querying.Errors;

namespace ScholarGraph.Querying.Execution;

/// <summary>The rows of one parent.</summary>
/// <param name="Start">First row.</param>
/// <param name="Count">How many.</param>
/// <param name="HasMore">Whether there are more beyond the page, in its direction.</param>
/// <param name="ParentKey">The parent's key; null at the root.</param>
/// <param name="Error">Why there are none for this parent; null when nothing is wrong.</param>
internal readonly record struct RowGroup(
    int Start,
    int Count,
    bool HasMore,
    object? ParentKey,
    GraphError? Error = null
);
