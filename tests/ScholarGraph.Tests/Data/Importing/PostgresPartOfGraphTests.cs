namespace ScholarGraph.Tests.Data.Importing;

public sealed class PostgresPartOfGraphTests() : PartOfGraphSuite(TestDatabase.Postgres);
