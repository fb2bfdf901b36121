namespace ScholarGraph.Tests.Data.Searching;

public sealed class SqliteKeptStatementsTests() : KeptStatementsSuite(TestDatabase.Sqlite);
