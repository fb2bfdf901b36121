using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api;

public sealed class PostgresProvenanceOverGraphQLTests()
    : ProvenanceOverGraphQLSuite(TestDatabase.Postgres);
