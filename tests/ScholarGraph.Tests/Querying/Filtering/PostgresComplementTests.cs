using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Filtering;

public sealed class PostgresComplementTests(PostgresStoreroom storeroom)
    : ComplementSuite(storeroom),
        IClassFixture<PostgresStoreroom>;
