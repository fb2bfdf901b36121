namespace ScholarGraph.Tests.Data.Importing;

public sealed class PostgresKnownSourcesTests() : KnownSourcesSuite(TestDatabase.Postgres);
