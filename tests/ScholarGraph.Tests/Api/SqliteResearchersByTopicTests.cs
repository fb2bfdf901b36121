namespace ScholarGraph.Tests.Api;

public sealed class SqliteResearchersByTopicTests(SeededGraph seeded)
    : ResearchersByTopicSuite(seeded),
        IClassFixture<SeededGraph>;
