namespace ScholarGraph.Tests.Api;

public sealed class SqliteCitationsOverGraphQLTests(SeededGraph seed)
    : CitationsOverGraphQLSuite(seed),
        IClassFixture<SeededGraph>;
