using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api;

public sealed class PostgresFacetArgumentTests(PostgresWorksGraph works)
    : FacetArgumentSuite(works),
        IClassFixture<PostgresWorksGraph>;
