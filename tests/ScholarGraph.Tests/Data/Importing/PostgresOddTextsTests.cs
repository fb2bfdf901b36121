namespace ScholarGraph.Tests.Data.Importing;

public sealed class PostgresOddTextsTests() : OddTextsSuite(TestDatabase.Postgres);
