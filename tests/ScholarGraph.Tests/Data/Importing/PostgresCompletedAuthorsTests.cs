namespace ScholarGraph.Tests.Data.Importing;

public sealed class PostgresCompletedAuthorsTests() : CompletedAuthorsSuite(TestDatabase.Postgres);
