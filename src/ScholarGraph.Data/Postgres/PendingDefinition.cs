namespace ScholarGraph.Data.Postgres;

/// <summary>A foreign key or an index that is missing.</summary>
/// <param name="Needs">Names of the tables that it is about, not quoted.</param>
/// <param name="Make">The statement that makes it.</param>
/// <param name="Drop">The statement that dropped it.</param>
internal sealed record PendingDefinition(IReadOnlyList<string> Needs, string Make, string Drop);
