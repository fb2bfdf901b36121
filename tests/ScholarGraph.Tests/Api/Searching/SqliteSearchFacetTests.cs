using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api.Searching;

public sealed class SqliteSearchFacetTests(WorksGraph works)
    : SearchFacetSuite(works),
        IClassFixture<WorksGraph>;
