using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api;

public sealed class SqliteNamedObjectTests(WorksGraph works)
    : NamedObjectSuite(works),
        IClassFixture<WorksGraph>;
