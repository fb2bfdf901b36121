namespace ScholarGraph.Tests.Data.Importing;

public sealed class PostgresMergeTests() : MergeSuite(TestDatabase.Postgres);
