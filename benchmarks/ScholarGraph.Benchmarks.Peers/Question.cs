namespace ScholarGraph.Benchmarks.Peers;

/// <summary>One of the questions that all servers are asked.</summary>
/// <param name="Name">Q1 to Q10.</param>
/// <param name="Asks">In words.</param>
/// <param name="Document">GraphQL, in ScholarGraph's schema.</param>
/// <param name="Variables">JSON objects, one a request, taken in turn.</param>
internal sealed record Question(
    string Name,
    string Asks,
    string Document,
    IReadOnlyList<string> Variables
)
{
    /// <summary>Whether every server answers alike; each ranks the hits of a search in its own way.</summary>
    public bool IsCompared { get; init; } = true;

    /// <summary>Bodies of requests to ScholarGraph.</summary>
    public IEnumerable<string> Bodies =>
        Variables.Select(values => $$"""{"query":"{{Document}}","variables":{{values}}}""");
}
