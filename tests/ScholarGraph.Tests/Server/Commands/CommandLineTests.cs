using ScholarGraph.Server.Commands;
using Snapshooter.Xunit;

namespace ScholarGraph.Tests.Server.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("")]
    [InlineData("serve")]
    [InlineData("parse")]
    [InlineData("import")]
    [InlineData("export")]
    [InlineData("migrate")]
    [InlineData("generate")]
    [InlineData("schema")]
    [InlineData("schema export")]
    [InlineData("health")]
    public async Task Help_reads_as_reviewed(string command)
    {
        var (code, output, _) = await Run.Async([
            .. command.Split(' ').Where(w => w != ""),
            "--help",
        ]);
        Assert.Equal(0, code);
        // The name and the version of the running test host are not ours.
        var text = string.Join(
            '\n',
            output
                .ReplaceLineEndings("\n")
                .Replace("testhost", "scholargraph", StringComparison.Ordinal)
                .Split('\n')
                .Select(l => l.TrimEnd())
        );
        Snapshot.Match(text, $"Help.{command.Replace(' ', '.')}");
    }

    [Theory]
    [InlineData("--nonsense")]
    [InlineData("nonsense")]
    [InlineData("parse")]
    [InlineData("import")]
    [InlineData("export")]
    [InlineData("schema")]
    [InlineData("schema export --output")]
    [InlineData("generate")]
    [InlineData("--provider postgres migrate")]
    [InlineData("--urls nowhere")]
    [InlineData("health --url nowhere")]
    public async Task A_mistake_is_one_line_on_standard_error_and_status_2(string arguments)
    {
        var (code, output, error) = await Run.Async(arguments.Split(' '));
        Assert.Equal((2, ""), (code, output));
        Assert.Single(error.Lines());
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense", "'nonsense'. See scholargraph --help.")]
    [InlineData("--nonsense", "There is no option '--nonsense'. See scholargraph --help.")]
    [InlineData("parse --jsn a", "no option '--jsn'. See scholargraph parse --help.")]
    [InlineData("import a --dry", "no option '--dry'. See scholargraph import --help.")]
    [InlineData("import a --institution --dry-run", "The option --institution needs a value")]
    [InlineData("migrate --data --no-seed", "The option --data needs a value")]
    [InlineData("schema nonsense", "See scholargraph schema --help.")]
    [InlineData("parse -- --jsn", "--jsn does not exist")]
    [InlineData(
        "generate --publications 1e3",
        "--publications is '1e3'; it must be a whole number."
    )]
    [InlineData("generate --publications 5 --seed x", "--seed is 'x'; it must be a whole number.")]
    public async Task A_mistake_names_what_is_wrong_and_where_to_look(string arguments, string told)
    {
        var (code, _, error) = await Run.Async(arguments.Split(' '));
        Assert.Equal(2, code);
        Assert.Contains(told, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FILE", "import", "")]
    [InlineData("FILE", "import", " ")]
    [InlineData("FILE", "import", "page.txt", "")]
    [InlineData("FILE", "import", "--dry-run", "")]
    [InlineData("FILE", "parse", "")]
    [InlineData("OLD", "schema", "diff", "")]
    [InlineData("NEW", "schema", "diff", "a.graphql", "")]
    [InlineData("--output", "schema", "export", "--output", " ")]
    [InlineData("--institution", "import", "page.txt", "--institution", "")]
    [InlineData("--url", "health", "--url", "")]
    [InlineData("--publications", "generate", "--publications", "")]
    [InlineData("--data", "migrate", "--data", "")]
    [InlineData("--connection", "--connection", "")]
    public async Task An_empty_value_is_a_mistake(string name, params string[] arguments)
    {
        var (code, output, error) = await Run.Async(arguments);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(
            $"{name} is empty; leave it out or give a value. See scholargraph",
            Assert.Single(error.Lines()),
            StringComparison.Ordinal
        );
    }
}
