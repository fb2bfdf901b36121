namespace ScholarGraph.Data.Generating;

/// <summary>Two co-authors of a corpus.</summary>
/// <param name="A">Index of one.</param>
/// <param name="B">Index of the other, which is larger.</param>
/// <param name="Weight">Joint works.</param>
/// <param name="First">Year of the earliest; 0 when no year is known.</param>
/// <param name="Last">Year of the latest; 0 when no year is known.</param>
internal readonly record struct GeneratedEdge(int A, int B, int Weight, short First, short Last);
