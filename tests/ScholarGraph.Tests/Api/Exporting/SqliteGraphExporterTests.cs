using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api.Exporting;

public sealed class SqliteGraphExporterTests(WorksGraph works)
    : GraphExporterSuite(works),
        IClassFixture<WorksGraph>;
