using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Laws;

public sealed class SqliteStoreroomLawsTests(SqliteStoreroom storeroom)
    : StoreroomLawsSuite(storeroom),
        IClassFixture<SqliteStoreroom>;
