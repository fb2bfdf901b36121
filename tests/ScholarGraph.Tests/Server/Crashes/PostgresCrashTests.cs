using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Server.Crashes;

public sealed class PostgresCrashTests() : CrashSuite(TestDatabase.Postgres);
