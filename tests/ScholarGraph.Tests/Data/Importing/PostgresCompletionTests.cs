namespace ScholarGraph.Tests.Data.Importing;

public sealed class PostgresCompletionTests() : CompletionSuite(TestDatabase.Postgres);
