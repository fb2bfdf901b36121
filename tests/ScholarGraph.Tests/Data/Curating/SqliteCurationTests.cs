namespace ScholarGraph.Tests.Data.Curating;

public sealed class SqliteCurationTests() : CurationSuite(TestDatabase.Sqlite);
