namespace ScholarGraph.Tests.Api;

public sealed class PostgresResearchersByTopicTests(PostgresSeededGraph seeded)
    : ResearchersByTopicSuite(seeded),
        IClassFixture<PostgresSeededGraph>;
