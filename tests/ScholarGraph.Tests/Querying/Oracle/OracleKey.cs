namespace ScholarGraph.Tests.Querying.Oracle;

/// <summary>One key of an order.</summary>
/// <param name="Get">Its value of an object.</param>
/// <param name="Descending">Largest first.</param>
internal sealed record OracleKey(Func<object, object?> Get, bool Descending = false);
