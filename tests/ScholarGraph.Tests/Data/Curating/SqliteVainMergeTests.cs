namespace ScholarGraph.Tests.Data.Curating;

public sealed class SqliteVainMergeTests() : VainMergeSuite(TestDatabase.Sqlite);
