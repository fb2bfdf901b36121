using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api;

public sealed class SqliteFoldedOperatorTests(WorksGraph works)
    : FoldedOperatorSuite(works),
        IClassFixture<WorksGraph>;
