namespace ScholarGraph.Tests.Api;

public sealed class PostgresSeedOwnerOverGraphQLTests(PostgresSeededGraph seeded)
    : SeedOwnerOverGraphQLSuite(seeded),
        IClassFixture<PostgresSeededGraph>;
