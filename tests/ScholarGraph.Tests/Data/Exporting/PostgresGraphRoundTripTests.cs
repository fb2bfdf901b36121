namespace ScholarGraph.Tests.Data.Exporting;

public sealed class PostgresGraphRoundTripTests() : GraphRoundTripSuite(TestDatabase.Postgres);
