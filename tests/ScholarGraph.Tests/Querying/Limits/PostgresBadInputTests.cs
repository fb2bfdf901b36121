using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Limits;

public sealed class PostgresBadInputTests(PostgresStoreroom storeroom)
    : BadInputSuite(storeroom),
        IClassFixture<PostgresStoreroom>;
