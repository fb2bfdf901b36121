using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Computing;

public sealed class SqliteMutationTests(SqliteStoreroom storeroom)
    : MutationSuite(storeroom),
        IClassFixture<SqliteStoreroom>;
