using ScholarGraph.Tests.Querying.Harbour;

namespace ScholarGraph.Tests.Querying.Oracle;

public sealed class SqliteHarbourOracleTests(SqliteHarbour harbour)
    : HarbourOracleSuite(harbour),
        IClassFixture<SqliteHarbour>;
