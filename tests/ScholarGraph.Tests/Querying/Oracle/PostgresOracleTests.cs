using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Oracle;

public sealed class PostgresOracleTests(PostgresStoreroom storeroom)
    : OracleSuite(storeroom, 400),
        IClassFixture<PostgresStoreroom>;
