using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api;

public sealed class PostgresNestedConnectionTests(PostgresWorksGraph works)
    : NestedConnectionSuite(works),
        IClassFixture<PostgresWorksGraph>;
