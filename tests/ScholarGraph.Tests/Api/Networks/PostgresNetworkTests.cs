namespace ScholarGraph.Tests.Api.Networks;

public sealed class PostgresNetworkTests(PostgresCircleGraph circles)
    : NetworkSuite(circles),
        IClassFixture<PostgresCircleGraph>;
