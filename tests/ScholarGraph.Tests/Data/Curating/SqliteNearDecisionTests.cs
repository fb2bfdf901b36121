namespace ScholarGraph.Tests.Data.Curating;

public sealed class SqliteNearDecisionTests() : NearDecisionSuite(TestDatabase.Sqlite);
