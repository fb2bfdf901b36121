using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Server.Commands;

public sealed class SqliteDatabaseCommandsTests() : DatabaseCommandsSuite(TestDatabase.Sqlite);
