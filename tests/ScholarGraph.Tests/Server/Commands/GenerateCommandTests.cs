namespace ScholarGraph.Tests.Server.Commands;

public sealed class GenerateCommandTests : IDisposable
{
    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_fresh_folder_gets_a_database_with_so_many_publications()
    {
        var (code, output, error) = await folder.RunAsync(
            "generate",
            "--publications",
            "40",
            "--seed",
            "5"
        );

        Assert.Equal((0, ""), (code, error));
        Assert.Matches(
            "scholargraph.db: 40 publications, 20 researchers, [0-9]+ authorships, [0-9]+ pairs of co-authors \\(seed 5\\)\\.$",
            output.Lines()[^1]
        );
        Assert.Equal(40L, folder.Sql("SELECT count(*) FROM Publication"));
    }

    [Fact]
    public async Task On_a_terminal_only_the_result_stays()
    {
        var (code, output, error, _) = await Run.OnTerminalAsync(
            ["generate", "--publications", "3", "--data", folder.Data],
            80
        );

        Assert.Equal((0, ""), (code, error));
        Assert.Single(output.Lines());
    }

    [Fact]
    public async Task A_database_that_holds_something_is_left_as_it_is()
    {
        await folder.RunAsync("import", DataFolder.Seed);
        var before = folder.Contents();

        var (code, output, error) = await folder.RunAsync("generate", "--publications", "10");

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(
            "holds a graph already",
            Assert.Single(error.Lines()),
            StringComparison.Ordinal
        );
        Assert.Equal(before, folder.Contents());
    }

    [Fact]
    public async Task An_import_into_it_is_refused_and_says_why()
    {
        await folder.RunAsync("generate", "--publications", "10");
        var before = folder.Contents();

        var (code, _, error) = await folder.RunAsync("import", DataFolder.Seed);

        Assert.Equal(2, code);
        Assert.Contains("generated", Assert.Single(error.Lines()), StringComparison.Ordinal);
        Assert.Equal(before, folder.Contents());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("2000001")]
    [InlineData("many")]
    public async Task Another_number_is_refused_before_anything_is_made(string number)
    {
        var (code, output, error) = await folder.RunAsync("generate", "--publications", number);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("--publications", Assert.Single(error.Lines()), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Data));
    }
}
