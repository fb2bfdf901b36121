using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api.Searching;

public sealed class SqliteSearchedGraph() : SearchedGraph(TestDatabase.Sqlite);
