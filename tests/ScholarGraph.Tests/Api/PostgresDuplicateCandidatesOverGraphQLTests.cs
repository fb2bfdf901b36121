using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api;

public sealed class PostgresDuplicateCandidatesOverGraphQLTests()
    : DuplicateCandidatesOverGraphQLSuite(TestDatabase.Postgres);
