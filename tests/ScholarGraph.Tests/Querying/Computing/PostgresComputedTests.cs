using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Computing;

public sealed class PostgresComputedTests(PostgresStoreroom storeroom)
    : ComputedSuite(storeroom),
        IClassFixture<PostgresStoreroom>;
