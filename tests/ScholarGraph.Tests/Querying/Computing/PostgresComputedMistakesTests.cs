using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Computing;

public sealed class PostgresComputedMistakesTests(PostgresStoreroom storeroom)
    : ComputedMistakesSuite(storeroom),
        IClassFixture<PostgresStoreroom>;
