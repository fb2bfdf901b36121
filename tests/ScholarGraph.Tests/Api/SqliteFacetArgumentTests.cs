using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api;

public sealed class SqliteFacetArgumentTests(WorksGraph works)
    : FacetArgumentSuite(works),
        IClassFixture<WorksGraph>;
