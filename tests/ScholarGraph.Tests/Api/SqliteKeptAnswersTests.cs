using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api;

public sealed class SqliteKeptAnswersTests() : KeptAnswersSuite(TestDatabase.Sqlite);
