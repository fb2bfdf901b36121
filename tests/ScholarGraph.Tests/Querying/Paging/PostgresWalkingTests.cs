using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Paging;

public sealed class PostgresWalkingTests(PostgresStoreroom storeroom)
    : WalkingSuite(storeroom),
        IClassFixture<PostgresStoreroom>;
