using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Paging;

public sealed class SqliteWalkingBesideWritersTests(SqliteStoreroom storeroom)
    : WalkingBesideWritersSuite(storeroom),
        IClassFixture<SqliteStoreroom>;
