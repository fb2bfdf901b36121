namespace ScholarGraph.Benchmarks.Imports;

/// <summary>What one run of <c>scholargraph import</c> took.</summary>
/// <param name="What">What was imported into what.</param>
/// <param name="Clock">From start to end of the process.</param>
/// <param name="Processor">Processor time of all threads.</param>
/// <param name="MemoryBytes">Greatest memory in RAM.</param>
/// <param name="Summary">The last line that it printed.</param>
internal sealed record Import(
    string What,
    TimeSpan Clock,
    TimeSpan Processor,
    long MemoryBytes,
    string Summary
);
