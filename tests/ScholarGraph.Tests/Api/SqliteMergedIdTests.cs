using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api;

public sealed class SqliteMergedIdTests() : MergedIdSuite(TestDatabase.Sqlite);
