namespace ScholarGraph.Tests.Api.Networks;

public sealed class PostgresSuggestionTests(PostgresCircleGraph circles)
    : SuggestionSuite(circles),
        IClassFixture<PostgresCircleGraph>;
