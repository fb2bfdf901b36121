using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api;

public sealed class PostgresFacetTests(PostgresWorksGraph works)
    : FacetSuite(works),
        IClassFixture<PostgresWorksGraph>;
