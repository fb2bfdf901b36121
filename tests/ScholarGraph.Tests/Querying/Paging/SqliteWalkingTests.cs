using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Paging;

public sealed class SqliteWalkingTests(SqliteStoreroom storeroom)
    : WalkingSuite(storeroom),
        IClassFixture<SqliteStoreroom>;
