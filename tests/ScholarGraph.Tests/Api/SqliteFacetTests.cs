using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api;

public sealed class SqliteFacetTests(WorksGraph works)
    : FacetSuite(works),
        IClassFixture<WorksGraph>;
