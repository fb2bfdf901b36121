using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api;

public sealed class SqliteDuplicateCandidatesOverGraphQLTests()
    : DuplicateCandidatesOverGraphQLSuite(TestDatabase.Sqlite);
