namespace ScholarGraph.Tests.Data.Curating;

public sealed class SqliteCurationErrorsTests() : CurationErrorsSuite(TestDatabase.Sqlite);
