using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Paging;

public sealed class PostgresWalkingBesideWritersTests(PostgresStoreroom storeroom)
    : WalkingBesideWritersSuite(storeroom),
        IClassFixture<PostgresStoreroom>;
