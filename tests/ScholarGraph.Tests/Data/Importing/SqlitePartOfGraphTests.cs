namespace ScholarGraph.Tests.Data.Importing;

public sealed class SqlitePartOfGraphTests() : PartOfGraphSuite(TestDatabase.Sqlite);
