namespace ScholarGraph.Benchmarks.Crashes;

/// <summary>What came of one kill.</summary>
/// <param name="Moment">When it was meant to be.</param>
/// <param name="After">How long the process had run.</param>
/// <param name="Found">What the kill left, in a few words.</param>
/// <param name="Ready">From the next start to its first answer.</param>
/// <param name="Faults">What was not whole then; empty when all was.</param>
public sealed record Crash(
    Moment Moment,
    TimeSpan After,
    string Found,
    TimeSpan Ready,
    IReadOnlyList<string> Faults
);
