namespace ScholarGraph.Tests.Api.Searching;

public sealed class SqliteSearchOverGraphQLTests(SqliteSearchedGraph graph)
    : SearchOverGraphQLSuite(graph),
        IClassFixture<SqliteSearchedGraph>;
