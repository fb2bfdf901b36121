using ScholarGraph.Tests.Querying.Harbour;

namespace ScholarGraph.Tests.Querying.Oracle;

public sealed class PostgresHarbourOracleTests(PostgresHarbour harbour)
    : HarbourOracleSuite(harbour),
        IClassFixture<PostgresHarbour>;
