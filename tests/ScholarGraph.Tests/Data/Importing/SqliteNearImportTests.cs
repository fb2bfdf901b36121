namespace ScholarGraph.Tests.Data.Importing;

public sealed class SqliteNearImportTests() : NearImportSuite(TestDatabase.Sqlite);
