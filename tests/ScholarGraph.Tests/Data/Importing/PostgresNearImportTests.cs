namespace ScholarGraph.Tests.Data.Importing;

public sealed class PostgresNearImportTests() : NearImportSuite(TestDatabase.Postgres);
