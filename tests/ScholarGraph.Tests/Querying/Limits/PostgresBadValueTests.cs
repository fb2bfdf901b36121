using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Limits;

public sealed class PostgresBadValueTests(PostgresStoreroom storeroom)
    : BadValueSuite(storeroom),
        IClassFixture<PostgresStoreroom>;
