namespace ScholarGraph.Tests.Data.Importing;

public sealed class SqliteMergeTests() : MergeSuite(TestDatabase.Sqlite);
