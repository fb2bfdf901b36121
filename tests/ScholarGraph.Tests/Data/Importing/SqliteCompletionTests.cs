namespace ScholarGraph.Tests.Data.Importing;

public sealed class SqliteCompletionTests() : CompletionSuite(TestDatabase.Sqlite);
