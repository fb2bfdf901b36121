using ScholarGraph.Tests.Querying.Harbour;

namespace ScholarGraph.Tests.Querying.Laws;

public sealed class PostgresFacetLawsTests(PostgresHarbour harbour)
    : FacetLawsSuite(harbour),
        IClassFixture<PostgresHarbour>;
