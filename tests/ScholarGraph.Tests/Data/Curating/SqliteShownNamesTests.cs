namespace ScholarGraph.Tests.Data.Curating;

public sealed class SqliteShownNamesTests() : ShownNamesSuite(TestDatabase.Sqlite);
