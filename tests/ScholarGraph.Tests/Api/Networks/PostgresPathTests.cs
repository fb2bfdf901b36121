namespace ScholarGraph.Tests.Api.Networks;

public sealed class PostgresPathTests(PostgresCircleGraph circles)
    : PathSuite(circles),
        IClassFixture<PostgresCircleGraph>;
