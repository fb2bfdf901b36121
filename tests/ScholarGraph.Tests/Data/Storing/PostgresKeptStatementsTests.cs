namespace ScholarGraph.Tests.Data.Storing;

public sealed class PostgresKeptStatementsTests() : KeptStatementsSuite(TestDatabase.Postgres);
