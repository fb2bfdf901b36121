using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api;

public sealed class PostgresRowSeekTests(PostgresWorksGraph works)
    : RowSeekSuite(works),
        IClassFixture<PostgresWorksGraph>
{
    private protected override string Seek => "(p.\"TitleFolded\", p.\"Title\", p.\"Id\") > (";
}
