namespace ScholarGraph.Tests.Api;

public sealed class SqliteQueryCaseTests(SeededGraph seeded)
    : QueryCaseSuite(seeded),
        IClassFixture<SeededGraph>;
