namespace ScholarGraph.Tests.Data.Exporting;

public sealed class SqliteGraphRoundTripTests() : GraphRoundTripSuite(TestDatabase.Sqlite);
