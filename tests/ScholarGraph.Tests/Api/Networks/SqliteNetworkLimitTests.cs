namespace ScholarGraph.Tests.Api.Networks;

public sealed class SqliteNetworkLimitTests(TightCircleGraph circles)
    : NetworkLimitSuite(circles),
        IClassFixture<TightCircleGraph>;
