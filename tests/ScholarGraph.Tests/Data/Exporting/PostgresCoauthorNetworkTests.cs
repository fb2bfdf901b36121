namespace ScholarGraph.Tests.Data.Exporting;

public sealed class PostgresCoauthorNetworkTests() : CoauthorNetworkSuite(TestDatabase.Postgres);
