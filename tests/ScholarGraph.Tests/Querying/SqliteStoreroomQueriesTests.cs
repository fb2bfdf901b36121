using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying;

public sealed class SqliteStoreroomQueriesTests(SqliteStoreroom storeroom)
    : StoreroomQueriesSuite(storeroom),
        IClassFixture<SqliteStoreroom>;
