namespace ScholarGraph.Tests.Data.Curating;

public sealed class PostgresCurationTests() : CurationSuite(TestDatabase.Postgres);
