using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api;

public sealed class PostgresKeptAnswersTests() : KeptAnswersSuite(TestDatabase.Postgres);
