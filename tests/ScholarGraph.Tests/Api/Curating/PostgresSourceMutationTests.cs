using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api.Curating;

public sealed class PostgresSourceMutationTests() : SourceMutationSuite(TestDatabase.Postgres);
