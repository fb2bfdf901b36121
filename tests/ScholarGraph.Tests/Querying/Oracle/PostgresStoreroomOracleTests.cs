using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Oracle;

public sealed class PostgresStoreroomOracleTests(PostgresStoreroom storeroom)
    : StoreroomOracleSuite(storeroom),
        IClassFixture<PostgresStoreroom>;
