namespace ScholarGraph.Benchmarks.Starts;

/// <summary>One start, measured.</summary>
/// <param name="ToAnswer">From the start of the process to the whole of the first answer.</param>
/// <param name="Processor">Processor time of all threads until then.</param>
/// <param name="Bytes">Memory in RAM then.</param>
internal sealed record Start(TimeSpan ToAnswer, TimeSpan Processor, long Bytes);
