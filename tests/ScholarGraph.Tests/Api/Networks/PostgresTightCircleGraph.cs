using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api.Networks;

public sealed class PostgresTightCircleGraph() : TightCircleGraph(TestDatabase.Postgres);
