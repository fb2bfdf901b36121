using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Filtering;

public sealed class PostgresTrigramTests(PostgresStoreroom storeroom)
    : TrigramSuite(storeroom),
        IClassFixture<PostgresStoreroom>;
