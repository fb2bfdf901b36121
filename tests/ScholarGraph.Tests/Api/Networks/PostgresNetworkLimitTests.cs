namespace ScholarGraph.Tests.Api.Networks;

public sealed class PostgresNetworkLimitTests(PostgresTightCircleGraph circles)
    : NetworkLimitSuite(circles),
        IClassFixture<PostgresTightCircleGraph>;
