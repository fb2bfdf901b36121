using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying;

public sealed class PostgresStoreroomQueriesTests(PostgresStoreroom storeroom)
    : StoreroomQueriesSuite(storeroom),
        IClassFixture<PostgresStoreroom>;
