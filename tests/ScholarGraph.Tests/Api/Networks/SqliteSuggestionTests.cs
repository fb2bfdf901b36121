namespace ScholarGraph.Tests.Api.Networks;

public sealed class SqliteSuggestionTests(CircleGraph circles)
    : SuggestionSuite(circles),
        IClassFixture<CircleGraph>;
