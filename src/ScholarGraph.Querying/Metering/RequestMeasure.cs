namespace ScholarGraph.Querying.Metering;

/// <summary>A request while it is measured; kept when it is disposed, whatever happened.</summary>
internal sealed class RequestMeasure(EngineMetrics metrics, long started) : IDisposable
{
    /// <summary>How it ended; failed until something else is said.</summary>
    public RequestOutcome Outcome { get; set; }

    /// <summary>Statements that it ran.</summary>
    public int Statements { get; set; }

    public void Dispose() => metrics.End(Outcome, started, Statements);
}
