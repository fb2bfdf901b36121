namespace ScholarGraph.Querying.Summarizing;

/// <summary>A value and how many elements have it.</summary>
/// <param name="Value">What to filter by.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Count">How many.</param>
internal sealed record FacetCount(string Value, string Label, int Count);
