using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Paging;

public sealed class PostgresRangeTests(PostgresStoreroom storeroom)
    : RangeSuite(storeroom),
        IClassFixture<PostgresStoreroom>;
