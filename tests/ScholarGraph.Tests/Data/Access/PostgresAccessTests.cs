namespace ScholarGraph.Tests.Data.Access;

public sealed class PostgresAccessTests() : AccessSuite(TestDatabase.Postgres);
