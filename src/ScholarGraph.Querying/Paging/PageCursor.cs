using ScholarGraph.Querying.Inputs;

namespace ScholarGraph.Querying.Paging;

/// <summary>A cursor that a client gave.</summary>
/// <param name="Argument"><c>after</c> or <c>before</c>.</param>
/// <param name="Value">The coerced value.</param>
internal sealed record PageCursor(string Argument, InputValue Value);
