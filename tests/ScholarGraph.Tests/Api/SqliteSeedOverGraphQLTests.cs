namespace ScholarGraph.Tests.Api;

public sealed class SqliteSeedOverGraphQLTests(SeededGraph seeded)
    : SeedOverGraphQLSuite(seeded),
        IClassFixture<SeededGraph>;
