namespace ScholarGraph.Tests.Querying.Harbour;

public sealed class SqliteHarbourQueriesTests(SqliteHarbour harbour)
    : HarbourQueriesSuite(harbour),
        IClassFixture<SqliteHarbour>;
