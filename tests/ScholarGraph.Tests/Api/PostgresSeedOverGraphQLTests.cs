namespace ScholarGraph.Tests.Api;

public sealed class PostgresSeedOverGraphQLTests(PostgresSeededGraph seeded)
    : SeedOverGraphQLSuite(seeded),
        IClassFixture<PostgresSeededGraph>;
