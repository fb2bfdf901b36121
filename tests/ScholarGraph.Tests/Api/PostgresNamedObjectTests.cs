using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api;

public sealed class PostgresNamedObjectTests(PostgresWorksGraph works)
    : NamedObjectSuite(works),
        IClassFixture<PostgresWorksGraph>;
