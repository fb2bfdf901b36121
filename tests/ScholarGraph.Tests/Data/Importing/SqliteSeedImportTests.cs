namespace ScholarGraph.Tests.Data.Importing;

public sealed class SqliteSeedImportTests() : SeedImportSuite(TestDatabase.Sqlite);
