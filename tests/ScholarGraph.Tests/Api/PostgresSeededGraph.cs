using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api;

/// <summary>The seed on PostgreSQL.</summary>
public sealed class PostgresSeededGraph() : SeededGraph(TestDatabase.Postgres);
