namespace ScholarGraph.Benchmarks.Search;

/// <summary>Figures of one kind of question.</summary>
/// <param name="Name">Of the kind.</param>
/// <param name="Ours">Whole answers.</param>
/// <param name="ByHand">The statements for each.</param>
internal sealed record Row(string Name, Timing Ours, Timing ByHand);
