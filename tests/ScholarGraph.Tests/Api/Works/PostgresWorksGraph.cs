using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api.Works;

/// <summary>The made graph on PostgreSQL.</summary>
public sealed class PostgresWorksGraph() : WorksGraph(TestDatabase.Postgres);
