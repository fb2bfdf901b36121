using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Execution;

public sealed class SqliteOneSnapshotTests(SqliteStoreroom storeroom)
    : OneSnapshotSuite(storeroom),
        IClassFixture<SqliteStoreroom>;
