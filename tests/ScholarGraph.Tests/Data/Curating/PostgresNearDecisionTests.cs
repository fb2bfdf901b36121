namespace ScholarGraph.Tests.Data.Curating;

public sealed class PostgresNearDecisionTests() : NearDecisionSuite(TestDatabase.Postgres);
