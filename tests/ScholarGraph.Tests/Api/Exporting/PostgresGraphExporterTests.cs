using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api.Exporting;

public sealed class PostgresGraphExporterTests(PostgresWorksGraph works)
    : GraphExporterSuite(works),
        IClassFixture<PostgresWorksGraph>;
