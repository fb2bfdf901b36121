namespace ScholarGraph.Benchmarks.Prices;

/// <summary>An operation with its price and what it took.</summary>
/// <param name="Name">In words.</param>
/// <param name="Field">Field cost, as announced.</param>
/// <param name="Type">Type cost, as announced.</param>
/// <param name="Microseconds">Processor time of the server for one request.</param>
internal sealed record Priced(string Name, double Field, double Type, double Microseconds)
{
    /// <summary>Both measures as one.</summary>
    public double Price => Field + Type;
}
