namespace ScholarGraph.Tests.Data.Importing;

public sealed class SqliteKnownSourcesTests() : KnownSourcesSuite(TestDatabase.Sqlite);
