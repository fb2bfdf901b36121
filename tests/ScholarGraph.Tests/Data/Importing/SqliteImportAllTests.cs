namespace ScholarGraph.Tests.Data.Importing;

public sealed class SqliteImportAllTests() : ImportAllSuite(TestDatabase.Sqlite);
