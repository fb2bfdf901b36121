namespace ScholarGraph.Tests.Data.Storing;

public sealed class SqliteKeptStatementsTests() : KeptStatementsSuite(TestDatabase.Sqlite);
