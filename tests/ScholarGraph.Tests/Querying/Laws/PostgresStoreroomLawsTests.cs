using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Laws;

public sealed class PostgresStoreroomLawsTests(PostgresStoreroom storeroom)
    : StoreroomLawsSuite(storeroom),
        IClassFixture<PostgresStoreroom>;
