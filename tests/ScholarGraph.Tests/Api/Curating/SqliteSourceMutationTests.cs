using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api.Curating;

public sealed class SqliteSourceMutationTests() : SourceMutationSuite(TestDatabase.Sqlite);
