namespace ScholarGraph.Tests.Api;

public sealed class PostgresQueryCaseTests(PostgresSeededGraph seeded)
    : QueryCaseSuite(seeded),
        IClassFixture<PostgresSeededGraph>;
