namespace ScholarGraph.Tests.Api;

public sealed class PostgresCitationsOverGraphQLTests(PostgresSeededGraph seed)
    : CitationsOverGraphQLSuite(seed),
        IClassFixture<PostgresSeededGraph>;
