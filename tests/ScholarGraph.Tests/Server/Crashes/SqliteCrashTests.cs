using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Server.Crashes;

public sealed class SqliteCrashTests() : CrashSuite(TestDatabase.Sqlite);
