using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Paging;

public sealed class SqliteRangeTests(SqliteStoreroom storeroom)
    : RangeSuite(storeroom),
        IClassFixture<SqliteStoreroom>;
