namespace ScholarGraph.Tests.Api.Networks;

public sealed class SqliteNetworkTests(CircleGraph circles)
    : NetworkSuite(circles),
        IClassFixture<CircleGraph>;
