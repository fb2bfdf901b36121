using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api;

public sealed class PostgresCoauthorFilterTests(PostgresWorksGraph works)
    : CoauthorFilterSuite(works),
        IClassFixture<PostgresWorksGraph>;
