using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api.Curating;

public sealed class PostgresCuratingTests() : CuratingSuite(TestDatabase.Postgres);
