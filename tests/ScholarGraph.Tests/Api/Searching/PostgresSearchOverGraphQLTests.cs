namespace ScholarGraph.Tests.Api.Searching;

public sealed class PostgresSearchOverGraphQLTests(PostgresSearchedGraph graph)
    : SearchOverGraphQLSuite(graph),
        IClassFixture<PostgresSearchedGraph>;
