using ScholarGraph.Tests.Querying.Harbour;

namespace ScholarGraph.Tests.Querying.Laws;

public sealed class SqliteFacetLawsTests(SqliteHarbour harbour)
    : FacetLawsSuite(harbour),
        IClassFixture<SqliteHarbour>;
