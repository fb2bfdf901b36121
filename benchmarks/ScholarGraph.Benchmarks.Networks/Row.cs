namespace ScholarGraph.Benchmarks.Networks;

/// <summary>How long one thing took, each time.</summary>
/// <param name="What">For readers.</param>
/// <param name="Times">In the order of the runs.</param>
/// <param name="Processor">Processor time of all of them: it tells more where the machine does other work too.</param>
internal sealed record Row(string What, IReadOnlyList<TimeSpan> Times, TimeSpan Processor)
{
    /// <summary>Processor time of one, on average, milliseconds.</summary>
    public double ProcessorEach => Processor.TotalMilliseconds / Times.Count;

    /// <summary>The time that this share of the runs stayed within, milliseconds.</summary>
    /// <param name="share">From 0 to 1.</param>
    public double Percentile(double share)
    {
        var ordered = Times.Order().ToList();
        return ordered[Math.Min(ordered.Count - 1, (int)(share * ordered.Count))].TotalMilliseconds;
    }
}
