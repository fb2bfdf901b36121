using ScholarGraph.Tests.Querying.Harbour;

namespace ScholarGraph.Tests.Querying.Laws;

public sealed class SqliteHarbourLawsTests(SqliteHarbour harbour)
    : HarbourLawsSuite(harbour),
        IClassFixture<SqliteHarbour>;
