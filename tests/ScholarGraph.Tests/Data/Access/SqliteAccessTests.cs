namespace ScholarGraph.Tests.Data.Access;

public sealed class SqliteAccessTests() : AccessSuite(TestDatabase.Sqlite);
