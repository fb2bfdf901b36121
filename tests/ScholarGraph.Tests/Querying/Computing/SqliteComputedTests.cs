using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Computing;

public sealed class SqliteComputedTests(SqliteStoreroom storeroom)
    : ComputedSuite(storeroom),
        IClassFixture<SqliteStoreroom>;
