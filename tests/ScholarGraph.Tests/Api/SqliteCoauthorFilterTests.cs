using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api;

public sealed class SqliteCoauthorFilterTests(WorksGraph works)
    : CoauthorFilterSuite(works),
        IClassFixture<WorksGraph>;
