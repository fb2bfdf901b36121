using ScholarGraph.Data;
using ScholarGraph.Data.Postgres;

namespace ScholarGraph.Tests.Data.Postgres;

public sealed class PostgresOptionsTests
{
    [Theory]
    [InlineData("Host=h;Database=d", 200, 2)]
    [InlineData("Host=h;Database=d;Max Auto Prepare=0", 0, 5)]
    [InlineData("Host=h;Database=d;MaxAutoPrepare=7;AutoPrepareMinUsages=3", 7, 3)]
    public void Statements_stay_prepared_unless_the_operator_says_otherwise(
        string connection,
        int most,
        int usages
    )
    {
        var read = PostgresOptions.Connection(new DataOptions { ConnectionString = connection });

        Assert.Equal((most, usages), (read.MaxAutoPrepare, read.AutoPrepareMinUsages));
    }

    [Fact]
    public void A_session_says_whose_it_is() =>
        Assert.Equal(
            "ScholarGraph",
            PostgresOptions
                .Connection(new DataOptions { ConnectionString = "Host=h;Database=d" })
                .ApplicationName
        );
}
