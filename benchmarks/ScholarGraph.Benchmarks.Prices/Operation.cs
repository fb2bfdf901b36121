namespace ScholarGraph.Benchmarks.Prices;

/// <summary>An operation that is priced and timed.</summary>
/// <param name="Name">In words.</param>
/// <param name="Document">GraphQL, as it stands in JSON.</param>
internal sealed record Operation(string Name, string Document);
