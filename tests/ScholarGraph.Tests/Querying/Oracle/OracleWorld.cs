namespace ScholarGraph.Tests.Querying.Oracle;

/// <summary>What the generator draws from: a model of the tests and its data.</summary>
internal sealed record OracleWorld(
    IOracleData Data,
    IReadOnlyList<OracleRoot> Roots,
    IReadOnlyList<OracleNested> Nested
);
