using ScholarGraph.Tests.Data;
using ScholarGraph.Tests.Postgres;

namespace ScholarGraph.Tests.Server.Commands;

public sealed class PostgresDatabaseCommandsTests() : DatabaseCommandsSuite(TestDatabase.Postgres)
{
    private const string Secret = "s3cret-of-the-operator";

    [Theory]
    [InlineData("migrate", "needs a connection string")]
    [InlineData($"migrate --connection postgres://me:{Secret}@localhost/graph", "cannot be read")]
    // Port 9 (discard) is not served here.
    [InlineData(
        $"migrate --connection Host=127.0.0.1;Port=9;Password={Secret};Username=me",
        "does not answer"
    )]
    [InlineData(
        $"serve --connection Host=127.0.0.1;Port=9;Password={Secret};Username=me",
        "does not answer"
    )]
    [InlineData(
        $"import README.md --connection Host=127.0.0.1;Port=9;Password={Secret};Username=me",
        "does not answer"
    )]
    public async Task A_bad_start_is_one_line_without_the_password(string command, string reason)
    {
        var (code, output, error) = await Run.Async([
            .. command.Split(' '),
            "--provider",
            "postgres",
        ]);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(reason, Assert.Single(error.Lines()), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, error, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("Database=missing", "no such database")]
    [InlineData($"Password={Secret}", "refuses the login")]
    public async Task What_the_server_refuses_is_one_line_without_the_password(
        string wrong,
        string reason
    )
    {
        Skip.If(PostgresServer.Missing is not null, PostgresServer.Missing);
        var connection = (await PostgresServer.Shared).Connection("postgres") + ";" + wrong;

        var (code, output, error) = await Run.Async(
            "migrate",
            "--provider",
            "postgres",
            "--connection",
            connection
        );

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(reason, Assert.Single(error.Lines()), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, error, StringComparison.Ordinal);
        Assert.DoesNotContain(PostgresServer.Password, error, StringComparison.Ordinal);
    }
}
