using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Oracle;

public sealed class SqliteStoreroomOracleTests(SqliteStoreroom storeroom)
    : StoreroomOracleSuite(storeroom),
        IClassFixture<SqliteStoreroom>;
