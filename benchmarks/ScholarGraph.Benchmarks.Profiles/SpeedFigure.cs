namespace ScholarGraph.Benchmarks.Profiles;

/// <summary>How long a text took.</summary>
/// <param name="Megabytes">Its size.</param>
/// <param name="Time">By the clock.</param>
/// <param name="Processor">Of all threads, the collector's and the compiler's too.</param>
internal sealed record SpeedFigure(double Megabytes, TimeSpan Time, TimeSpan Processor);
