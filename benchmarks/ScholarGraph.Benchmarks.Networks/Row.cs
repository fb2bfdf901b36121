namespace ScholarGraph.Benchmarks.Networks;

/// <summary>How long one thing took, each time.</summary>
/// <param name="What">For readers.</param>
/// <param name="Times">In the order of the runs.</param>
internal sealed record Row(string What, IReadOnlyList<TimeSpan> Times)
{
    /// <summary>The time that this share of the runs stayed within, milliseconds.</summary>
    /// <param name="share">From 0 to 1.</param>
    public double Percentile(double share)
    {
        var ordered = Times.Order().ToList();
        return ordered[Math.Min(ordered.Count - 1, (int)(share * ordered.Count))].TotalMilliseconds;
    }
}
