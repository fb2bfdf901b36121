namespace ScholarGraph.Tests.Querying.Harbour;

public sealed class PostgresHarbourQueriesTests(PostgresHarbour harbour)
    : HarbourQueriesSuite(harbour),
        IClassFixture<PostgresHarbour>;
