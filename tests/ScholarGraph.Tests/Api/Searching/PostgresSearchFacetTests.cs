using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api.Searching;

public sealed class PostgresSearchFacetTests(PostgresWorksGraph works)
    : SearchFacetSuite(works),
        IClassFixture<PostgresWorksGraph>;
