using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Limits;

public sealed class SqliteBadValueTests(SqliteStoreroom storeroom)
    : BadValueSuite(storeroom),
        IClassFixture<SqliteStoreroom>;
