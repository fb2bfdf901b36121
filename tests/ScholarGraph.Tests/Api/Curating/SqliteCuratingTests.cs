using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api.Curating;

public sealed class SqliteCuratingTests() : CuratingSuite(TestDatabase.Sqlite);
