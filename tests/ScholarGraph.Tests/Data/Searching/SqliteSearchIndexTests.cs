namespace ScholarGraph.Tests.Data.Searching;

public sealed class SqliteSearchIndexTests() : SearchIndexSuite(TestDatabase.Sqlite);
