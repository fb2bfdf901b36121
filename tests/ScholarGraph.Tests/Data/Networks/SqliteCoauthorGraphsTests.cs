namespace ScholarGraph.Tests.Data.Networks;

public sealed class SqliteCoauthorGraphsTests() : CoauthorGraphsSuite(TestDatabase.Sqlite);
