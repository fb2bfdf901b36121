using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api.Networks;

public sealed class PostgresCircleGraph() : CircleGraph(TestDatabase.Postgres);
