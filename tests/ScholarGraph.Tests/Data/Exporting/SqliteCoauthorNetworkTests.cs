namespace ScholarGraph.Tests.Data.Exporting;

public sealed class SqliteCoauthorNetworkTests() : CoauthorNetworkSuite(TestDatabase.Sqlite);
