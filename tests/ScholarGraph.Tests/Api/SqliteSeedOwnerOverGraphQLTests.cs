namespace ScholarGraph.Tests.Api;

public sealed class SqliteSeedOwnerOverGraphQLTests(SeededGraph seeded)
    : SeedOwnerOverGraphQLSuite(seeded),
        IClassFixture<SeededGraph>;
