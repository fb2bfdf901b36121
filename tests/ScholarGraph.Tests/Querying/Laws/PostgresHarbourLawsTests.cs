using ScholarGraph.Tests.Querying.Harbour;

namespace ScholarGraph.Tests.Querying.Laws;

public sealed class PostgresHarbourLawsTests(PostgresHarbour harbour)
    : HarbourLawsSuite(harbour),
        IClassFixture<PostgresHarbour>;
