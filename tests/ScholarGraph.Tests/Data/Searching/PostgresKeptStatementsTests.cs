namespace ScholarGraph.Tests.Data.Searching;

public sealed class PostgresKeptStatementsTests() : KeptStatementsSuite(TestDatabase.Postgres);
