using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api;

public sealed class SqliteRowSeekTests(WorksGraph works)
    : RowSeekSuite(works),
        IClassFixture<WorksGraph>
{
    private protected override string Seek => "(\"p\".\"TitleFolded\", \"p\".\"Title\") > (";
}
