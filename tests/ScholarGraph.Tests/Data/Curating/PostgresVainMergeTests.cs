namespace ScholarGraph.Tests.Data.Curating;

public sealed class PostgresVainMergeTests() : VainMergeSuite(TestDatabase.Postgres);
