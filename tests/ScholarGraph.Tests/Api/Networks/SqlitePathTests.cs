namespace ScholarGraph.Tests.Api.Networks;

public sealed class SqlitePathTests(CircleGraph circles)
    : PathSuite(circles),
        IClassFixture<CircleGraph>;
