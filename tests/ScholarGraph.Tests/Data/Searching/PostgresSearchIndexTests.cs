namespace ScholarGraph.Tests.Data.Searching;

public sealed class PostgresSearchIndexTests() : SearchIndexSuite(TestDatabase.Postgres);
