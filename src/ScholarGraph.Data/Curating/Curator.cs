namespace ScholarGraph.Data.Curating;

/// <summary>Who decides, and why.</summary>
/// <param name="Name">Name of the key.</param>
/// <param name="Reason">Why; null when no reason is given.</param>
/// <param name="RequestId">The request, the same for a retry: what it did before is not done again. Null for one that is never retried.</param>
public sealed record Curator(string Name, string? Reason, long? RequestId = null);
