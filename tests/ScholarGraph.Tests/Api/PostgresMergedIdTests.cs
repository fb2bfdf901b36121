using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api;

public sealed class PostgresMergedIdTests() : MergedIdSuite(TestDatabase.Postgres);
