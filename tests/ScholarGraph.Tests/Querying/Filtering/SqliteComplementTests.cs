using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Filtering;

public sealed class SqliteComplementTests(SqliteStoreroom storeroom)
    : ComplementSuite(storeroom),
        IClassFixture<SqliteStoreroom>;
