using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Computing;

public sealed class SqliteComputedMistakesTests(SqliteStoreroom storeroom)
    : ComputedMistakesSuite(storeroom),
        IClassFixture<SqliteStoreroom>;
