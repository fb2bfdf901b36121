namespace ScholarGraph.Tests.Data.Importing;

public sealed class PostgresImportAllTests() : ImportAllSuite(TestDatabase.Postgres);
