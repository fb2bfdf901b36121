namespace ScholarGraph.Benchmarks.Loads;

/// <summary>What one load came to.</summary>
/// <param name="PerSecond">Requests a second.</param>
/// <param name="Median">Latency in ms.</param>
/// <param name="Slowest">Latency in ms that 99 of 100 requests keep under.</param>
/// <param name="Longest">The longest latency in ms.</param>
/// <param name="Processor">Processor time of the server for one request, in µs.</param>
public sealed record Figures(
    double PerSecond,
    double Median,
    double Slowest,
    double Longest,
    double Processor
)
{
    /// <summary>The median of several loads, each figure by itself.</summary>
    public static Figures MedianOf(IReadOnlyCollection<Figures> rounds) =>
        new(
            Middle(rounds.Select(round => round.PerSecond)),
            Middle(rounds.Select(round => round.Median)),
            Middle(rounds.Select(round => round.Slowest)),
            Middle(rounds.Select(round => round.Longest)),
            Middle(rounds.Select(round => round.Processor))
        );

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
