using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api;

public sealed class SqliteProvenanceOverGraphQLTests()
    : ProvenanceOverGraphQLSuite(TestDatabase.Sqlite);
