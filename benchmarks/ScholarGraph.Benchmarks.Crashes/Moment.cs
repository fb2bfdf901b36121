namespace ScholarGraph.Benchmarks.Crashes;

/// <summary>When a process is killed.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Share">After which share of its unbroken run, 0 to 1.</param>
public sealed record Moment(CrashKind Kind, double Share)
{
    /// <summary>Random moments, one in each of as many equal parts of the run.</summary>
    /// <param name="kind">What is killed.</param>
    /// <param name="count">How many.</param>
    /// <param name="seed">The same seed gives the same shares.</param>
    public static IReadOnlyList<Moment> Draw(CrashKind kind, int count, int seed)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(part => new Moment(kind, (part + random.NextDouble()) / count)),
        ];
    }
}
