namespace ScholarGraph.Tests.Data.Importing;

public sealed class PostgresSeedImportTests() : SeedImportSuite(TestDatabase.Postgres);
