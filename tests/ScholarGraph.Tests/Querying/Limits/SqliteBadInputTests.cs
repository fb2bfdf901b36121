using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Limits;

public sealed class SqliteBadInputTests(SqliteStoreroom storeroom)
    : BadInputSuite(storeroom),
        IClassFixture<SqliteStoreroom>;
