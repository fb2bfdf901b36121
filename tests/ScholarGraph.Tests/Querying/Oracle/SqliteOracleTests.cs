using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Oracle;

public sealed class SqliteOracleTests(SqliteStoreroom storeroom)
    : OracleSuite(storeroom, 2_000),
        IClassFixture<SqliteStoreroom>;
