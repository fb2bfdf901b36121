using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Computing;

public sealed class PostgresMutationTests(PostgresStoreroom storeroom)
    : MutationSuite(storeroom),
        IClassFixture<PostgresStoreroom>;
