namespace ScholarGraph.Tests.Data.Networks;

public sealed class PostgresCoauthorGraphsTests() : CoauthorGraphsSuite(TestDatabase.Postgres);
