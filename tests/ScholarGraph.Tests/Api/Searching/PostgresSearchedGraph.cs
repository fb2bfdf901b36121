using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api.Searching;

public sealed class PostgresSearchedGraph() : SearchedGraph(TestDatabase.Postgres);
