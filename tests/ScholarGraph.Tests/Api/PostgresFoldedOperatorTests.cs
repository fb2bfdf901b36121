using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api;

public sealed class PostgresFoldedOperatorTests(PostgresWorksGraph works)
    : FoldedOperatorSuite(works),
        IClassFixture<PostgresWorksGraph>;
