using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api;

public sealed class SqliteNestedConnectionTests(WorksGraph works)
    : NestedConnectionSuite(works),
        IClassFixture<WorksGraph>;
