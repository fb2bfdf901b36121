namespace ScholarGraph.Tests.Data.Importing;

public sealed class SqliteCompletedAuthorsTests() : CompletedAuthorsSuite(TestDatabase.Sqlite);
